package org.jimu.audit.text;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextCell;

/** A goal that only repeats the name of the project says nothing of what the money is to reach. */
final class GoalIsNameRule extends TableRule {

    GoalIsNameRule() {
        super("goalIsName", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Table table) {
        var name = table.bareName();
        return name.isEmpty()
                ? List.of()
                : TextCell.goals(table).stream().filter(goal -> Likeness.bare(goal.text()).equals(name))
                        .map(goal -> finding(goal.place(), table.name().strip())).toList();
    }
}
