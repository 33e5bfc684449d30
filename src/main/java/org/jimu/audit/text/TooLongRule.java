package org.jimu.audit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.StandardFields;

/**
 * Texts that the national system (预算管理一体化) takes: it counts 3 for a Chinese character, and holds 2000 for a goal, 1000
 * for the name or value of an indicator, 180 for the name of a project.
 */
final class TooLongRule extends TableRule {

    private static final int GOAL = 2000;
    private static final int NAME = 1000;
    private static final int PROJECT = 180;
    private static final int WIDE = 3;
    private static final int LAST_NARROW = 127;

    TooLongRule() {
        super("tooLong", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Table table) {
        var found = new ArrayList<Finding>();
        TextCell.of(table).forEach(cell -> limit(cell)
                .filter(limit -> WIDE * cell.text().length() > limit && length(cell.text()) > limit)
                .ifPresent(limit -> found.add(told(cell, length(cell.text()), limit))));
        var goals = TextCell.goals(table);
        var all = goals.stream().mapToInt(goal -> length(goal.text())).sum();
        if (found.isEmpty() && goals.size() > 1 && all > GOAL) {
            found.add(variant("goals", goals.getLast().place(), Integer.toString(all), Integer.toString(GOAL)));
        }
        return found;
    }

    private Finding told(TextCell cell, int length, int limit) {
        return finding(cell.place(), Integer.toString(length), Integer.toString(limit),
                Integer.toString((length - limit + WIDE - 1) / WIDE));
    }

    private static Optional<Integer> limit(TextCell cell) {
        if (cell.is(StandardFields.PROJECT_NAME)) {
            return Optional.of(PROJECT);
        }
        if (cell.is(StandardFields.INDICATOR_NAME) || cell.is(StandardFields.INDICATOR_TARGET)
                || cell.is(StandardFields.INDICATOR_DESCRIPTION)) {
            return Optional.of(NAME);
        }
        return cell.is(StandardFields.PROJECT_ANNUAL_GOAL) || cell.is(StandardFields.PROJECT_PERIOD_GOAL)
                || cell.is(StandardFields.GOAL_TEXT) || cell.is(StandardFields.DEPARTMENT_OVERALL_GOAL)
                        ? Optional.of(GOAL)
                        : Optional.empty();
    }

    private static int length(String text) {
        return text.chars().map(c -> c > LAST_NARROW ? WIDE : 1).sum();
    }
}
