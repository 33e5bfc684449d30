package org.jimu.desk.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jimu.model.Amount;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/**
 * Projects of one kind: their category (项目类别) or, where a county has none, attribute (项目属性).
 *
 * @param kind     as the tables say it; empty for projects of which nothing is said
 * @param total    sum of their amounts
 * @param projects in the order of the tree
 */
public record KindLine(String kind, Money total, List<SubjectId> projects) {

    private static final Comparator<KindLine> LARGEST_FIRST = Comparator.comparing(KindLine::total).reversed();

    public KindLine {
        projects = List.copyOf(projects);
    }

    static List<KindLine> of(List<Subject> projects) {
        return projects.stream().collect(Collectors.groupingBy(KindLine::kind, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(group -> of(group.getKey(), group.getValue()))
                .toList();
    }

    /** The same kinds of several years together. */
    static List<KindLine> together(List<KindLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(KindLine::kind, LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(same -> new KindLine(same.getFirst().kind(),
                        Money.sum(same.stream().map(KindLine::total).toList()),
                        same.stream().flatMap(one -> one.projects().stream()).toList()))
                .sorted(LARGEST_FIRST).toList();
    }

    private static KindLine of(String kind, List<Subject> projects) {
        return new KindLine(kind,
                Money.sum(projects.stream().flatMap(project -> project.fields().get(StandardFields.BUDGET_TOTAL)
                        .flatMap(Amount::money).stream()).toList()),
                projects.stream().map(Subject::id).toList());
    }

    private static String kind(Subject project) {
        return Stream.of(StandardFields.PROJECT_CATEGORY, StandardFields.PROJECT_ATTRIBUTE)
                .map(field -> project.text(field).strip()).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
