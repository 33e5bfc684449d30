package org.jimu.audit.completeness;

import java.util.List;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Place;
import org.jimu.audit.rule.ProjectRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;

/** The goal of the year says what is to be done: it is not blank, and not too thin. */
final class GoalRule extends ProjectRule {

    private static final int THIN = 20;
    // a goal that says how many is short, but not thin
    private static final Pattern COUNTED = Pattern.compile("\\d(?!个?社区|个?村)");
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{P}]");

    GoalRule() {
        super("goal", Severity.ERROR);
    }

    @Override
    protected List<Finding> checkProject(Table table) {
        var goals = table.annualGoals();
        if (goals.isEmpty()) {
            return isPrinted(table) ? List.of(finding(blank(table))) : List.of();
        }
        if (goals.stream().allMatch(goal -> Target.isPlaceholder(goal.text().strip()))) {
            return List.of(finding(goals.getFirst().place()));
        }
        var text = String.join("", goals.stream().map(goal -> plain(goal.text())).toList());
        // a goal that is but the name of the project is told by a rule of its own
        return text.length() < THIN && !text.equals(plain(table.name())) && !COUNTED.matcher(text).find()
                ? List.of(variant("thin", goals.getFirst().place(), goals.getFirst().text()).as(Severity.HINT))
                : List.of();
    }

    private static boolean isPrinted(Table table) {
        return table.form().form().isEmpty() || table.form().prints(StandardFields.PROJECT_ANNUAL_GOAL)
                || table.form().prints(StandardFields.GOAL_TEXT);
    }

    private static Place blank(Table table) {
        return table.rows(SubjectKind.GOAL).stream().findFirst()
                .map(row -> table.at(row, StandardFields.GOAL_TEXT))
                .orElseGet(() -> table.at(StandardFields.PROJECT_ANNUAL_GOAL));
    }

    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
