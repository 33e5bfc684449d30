package org.jimu.audit.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.CellText;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/**
 * The numbers before indicators ({@code 指标1：}) count from 1 within each second level, or within each first level or the
 * table where all of that is numbered so; those of goals ({@code 目标1：}) count through the list.
 */
final class NumberingRule extends TableRule {

    private static final Pattern LABEL = Pattern.compile("\\s*([^\\d\\s]*?)\\s*(\\d*)\\s*([^\\d\\s]*)\\s*");

    NumberingRule() {
        super("numbering", Severity.WARNING);
    }

    /**
     * A numbered row.
     *
     * @param word   指标
     * @param number 0 where there is none
     * @param sign   the colon or full stop behind
     */
    private record Numbered(Indicator row, String word, int number, String sign) {

        static Optional<Numbered> of(Indicator row) {
            var label = row.row().text(StandardFields.INDICATOR_LABEL);
            var parts = LABEL.matcher(CellText.narrow(label));
            return label.isBlank() || !parts.matches()
                    ? Optional.empty()
                    : Optional.of(new Numbered(row, parts.group(1),
                            parts.group(2).isEmpty() ? 0 : Integer.parseInt(parts.group(2)), parts.group(3)));
        }
    }

    @Override
    public List<Finding> check(Table table) {
        var found = new ArrayList<Finding>();
        for (var horizon : table.indicators().stream().map(Horizon::of).distinct().toList()) {
            var rows = Horizon.rows(table, horizon);
            var numbered = rows.stream().flatMap(row -> Numbered.of(row).stream()).toList();
            if (!numbered.isEmpty() && !counts(numbered)
                    && !by(numbered, row -> row.row().level1()).values().stream().allMatch(NumberingRule::counts)) {
                by(numbered, row -> row.row().level1() + "/" + row.row().level2()).values()
                        .forEach(level -> look(table, numbered, level, found));
            }
            signs(table, numbered, found);
        }
        goals(table, found);
        return found;
    }

    /** The numbers of a list of goals (目标1: 目标2:), where all of them are written in one way. */
    private void goals(Table table, List<Finding> found) {
        var labels = table.rows(SubjectKind.GOAL).stream()
                .collect(Collectors.groupingBy(row -> row.text(StandardFields.GOAL_HORIZON)));
        labels.values().forEach(rows -> {
            var numbers = rows.stream().flatMap(row -> GoalNumber.of(row).stream()).toList();
            var alike = numbers.size() == rows.size()
                    && numbers.stream().map(GoalNumber::word).distinct().count() == 1;
            for (var i = 0; alike && i < numbers.size(); i++) {
                look(table, numbers, i).ifPresent(found::add);
            }
        });
    }

    private Optional<Finding> look(Table table, List<GoalNumber> goals, int at) {
        var goal = goals.get(at);
        if (goal.number() == at + 1) {
            return Optional.empty();
        }
        var twice = goals.subList(0, at).stream().anyMatch(before -> before.number() == goal.number());
        return Optional.of(variant(twice ? "goalTwice" : "goalGap", table.at(goal.row(), StandardFields.GOAL_LABEL),
                goal.label(), Integer.toString(at + 1))
                .with(Fix.set(goal.row(), StandardFields.GOAL_LABEL,
                        goal.label().replaceFirst("[\\d０-９]+", Integer.toString(at + 1)))));
    }

    /** The numbered label of a goal: 目标1:. */
    private record GoalNumber(Subject row, String label, String word, int number) {

        static Optional<GoalNumber> of(Subject row) {
            var label = row.text(StandardFields.GOAL_LABEL).strip();
            var parts = LABEL.matcher(CellText.narrow(label));
            return parts.matches() && !parts.group(2).isEmpty()
                    ? Optional.of(new GoalNumber(row, label, parts.group(1), Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        }
    }

    private static Map<String, List<Numbered>> by(List<Numbered> rows, Function<Numbered, String> key) {
        var groups = new LinkedHashMap<String, List<Numbered>>();
        rows.forEach(row -> groups.computeIfAbsent(key.apply(row), any -> new ArrayList<>()).add(row));
        return groups;
    }

    private static boolean counts(List<Numbered> rows) {
        return IntStream.range(0, rows.size()).allMatch(i -> rows.get(i).number() == i + 1);
    }

    private void look(Table table, List<Numbered> all, List<Numbered> level, List<Finding> found) {
        for (var i = 0; i < level.size(); i++) {
            var row = level.get(i);
            var number = row.number();
            if (number == i + 1) {
                continue;
            }
            var twice = level.subList(0, i).stream().anyMatch(before -> before.number() == number);
            var variant = number == 0 ? "none" : twice ? "twice" : "gap";
            // one indicator alone needs no number; where its sisters have one it looks like a slip
            var severity = number == 0 ? Severity.HINT : Severity.WARNING;
            found.add(variant(variant, table.at(row.row(), StandardFields.INDICATOR_LABEL), row.row().level2(),
                    label(row), Integer.toString(i + 1)).as(severity).with(fix(all, row, i + 1)));
        }
    }

    /** A number without the colon that all others have. */
    private void signs(Table table, List<Numbered> all, List<Finding> found) {
        var bare = all.stream().filter(row -> row.sign().isEmpty() && row.number() > 0).toList();
        if (bare.size() * 2 < all.size()) {
            bare.forEach(row -> found.add(variant("sign", table.at(row.row(), StandardFields.INDICATOR_LABEL),
                    row.row().level2(), label(row)).with(fix(all, row, row.number()))));
        }
    }

    private static String label(Numbered row) {
        return row.row().row().text(StandardFields.INDICATOR_LABEL).strip();
    }

    private static Fix fix(List<Numbered> all, Numbered row, int number) {
        var model = all.stream().filter(other -> !other.sign().isEmpty() && other.number() > 0).findFirst();
        var label = model.map(other -> other.row().row().text(StandardFields.INDICATOR_LABEL)
                .replaceFirst("[\\d０-９]+", Integer.toString(number)))
                .orElse(row.word() + number + row.sign());
        return Fix.set(row.row().row(), StandardFields.INDICATOR_LABEL, label);
    }
}
