package org.jimu.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jimu.model.Amount;
import org.jimu.model.Field;
import org.jimu.model.FieldType;
import org.jimu.model.Money;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;

/**
 * Where a form stands while it is filled: the subject whose fields are asked for, and its place among its like.
 *
 * @param current  the row, project, year or department
 * @param index    its place among the rows of its table, from 1
 * @param projects the projects that sums run over
 */
record Context(Form form, Scope scope, Subject current, int index, List<Subject> projects) {

    private static final Map<String, Function<Target, String>> TARGET_PARTS = Map.of(
            "indicator.operator", target -> target.operator().map(Operator::symbol).orElse(""),
            "indicator.value", Target::value,
            "indicator.unit", Target::unit);

    static Context of(Form form, Scope scope) {
        return new Context(form, scope, scope.book().get(scope.top()), 1, scope.projects());
    }

    Context at(Subject subject, int place) {
        return new Context(form, scope, subject, place, projects);
    }

    /** The same place with sums over other projects. */
    Context over(List<Subject> some) {
        return new Context(form, scope, current, index, some);
    }

    // of a department's fields, these are told anew every year
    private static final Set<String> OF_THE_YEAR = Set.of(StandardFields.DEPARTMENT_OVERALL_GOAL.key(),
            StandardFields.DEPARTMENT_DUTIES.key(), StandardFields.DEPARTMENT_SAFEGUARDS.key());

    /** The subject that a key speaks of, seen from the current one. */
    Optional<Subject> subjectOf(String key) {
        if (OF_THE_YEAR.contains(key)) {
            return enclosing(SubjectKind.YEAR);
        }
        return switch (key.substring(0, Math.max(0, key.indexOf('.')))) {
            case "book" -> Optional.of(scope.book().root());
            case "department" -> enclosing(SubjectKind.DEPARTMENT);
            case "", "summary" -> enclosing(SubjectKind.YEAR);
            case "project" -> enclosing(SubjectKind.PROJECT);
            case "budget" -> enclosing(SubjectKind.PROJECT).or(() -> enclosing(SubjectKind.YEAR));
            default -> Optional.of(current);
        };
    }

    private Optional<Subject> enclosing(SubjectKind kind) {
        return scope.book().enclosing(current.id(), kind);
    }

    /** The printed text for a key of a template; empty where the subject has no such field. */
    Optional<String> text(String key) {
        if (key.startsWith("sum:")) {
            return Optional.of(sum(key.substring(4)).text());
        }
        if (key.startsWith("count:")) {
            return Optional.of(Long.toString(count(key.substring(6))));
        }
        return switch (key) {
            case "index" -> Optional.of(Integer.toString(index));
            case "index:cn" -> Optional.of(ChineseNumerals.of(index));
            case "year" -> Optional.of(year());
            case "goals" -> Optional.of(goals());
            default -> subjectOf(key).flatMap(subject -> printed(subject, key, form.money()));
        };
    }

    /** The goals of a project that has them as a list. */
    private String goals() {
        return scope.book().children(current.id(), SubjectKind.GOAL).stream()
                .map(goal -> goal.text(StandardFields.GOAL_LABEL) + goal.text(StandardFields.GOAL_TEXT))
                .collect(Collectors.joining("\n"));
    }

    private String year() {
        return enclosing(SubjectKind.YEAR).map(year -> year.text(StandardFields.YEAR))
                .orElseGet(() -> projects.stream().map(project -> Scope.yearOf(scope.book(), project)).distinct()
                        .collect(Collectors.joining("、")));
    }

    /** The printed text of a field of a subject; empty where the subject does not have it. */
    Optional<String> printed(Subject subject, String key, MoneyPattern money) {
        if (TARGET_PARTS.containsKey(key)) {
            return subject.fields().get(StandardFields.INDICATOR_TARGET).map(TARGET_PARTS.get(key));
        }
        if (key.equals(StandardFields.INDICATOR_LEVEL1.key())) {
            var taxonomy = form.taxonomy();
            return Optional.of(taxonomy.firstLabel(taxonomy.firstLevelOf(
                    subject.text(StandardFields.INDICATOR_LEVEL1), subject.text(StandardFields.INDICATOR_LEVEL2))));
        }
        if (key.equals(StandardFields.INDICATOR_LEVEL2.key())) {
            return Optional.of(form.taxonomy().secondLabel(subject.text(StandardFields.INDICATOR_LEVEL1),
                    subject.text(StandardFields.INDICATOR_LEVEL2),
                    subject.fields().get(StandardFields.INDICATOR_MARK)));
        }
        var field = StandardFields.of(key);
        if (field.type() instanceof FieldType.Money) {
            return amount(subject, key).map(amount -> money.print(amount, form.unit()));
        }
        return subject.fields().has(field) ? Optional.of(subject.text(field)) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Amount> amount(Subject subject, String key) {
        return subject.fields().get((Field<Amount>) StandardFields.of(key));
    }

    /**
     * A computed sum.
     *
     * @param text   as printed
     * @param number in the form's unit
     */
    record Sum(String text, Optional<BigDecimal> number) {}

    /** The sum of an amount over the projects of the list, or over the current subject's rows; blank where none has it. */
    Sum sum(String key) {
        var parts = summed(key).stream().flatMap(subject -> amount(subject, key).stream()).toList();
        var amounts = parts.stream().flatMap(part -> part.money().stream()).toList();
        if (amounts.isEmpty()) {
            return new Sum("", Optional.empty());
        }
        var total = Money.sum(amounts);
        return new Sum(form.money().printSum(total, parts, form.unit()), Optional.of(total.in(form.unit())));
    }

    private List<Subject> summed(String key) {
        return rowKind(key).map(kind -> scope.book().children(current.id(), kind)).orElse(projects);
    }

    private static Optional<SubjectKind> rowKind(String key) {
        return SubjectKind.ofCode(key.substring(0, Math.max(0, key.indexOf('.')))).filter(SubjectKind::isRow);
    }

    /** How many rows of a kind the current project has, or all projects of the list. */
    private long count(String kind) {
        var counted = SubjectKind.ofCode(kind).orElse(SubjectKind.INDICATOR);
        if (counted == SubjectKind.PROJECT) {
            return projects.size();
        }
        var from = current.kind() == SubjectKind.PROJECT ? List.of(current) : projects;
        return from.stream().mapToLong(project -> scope.book().children(project.id(), counted).size()).sum();
    }
}
