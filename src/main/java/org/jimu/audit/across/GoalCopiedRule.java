package org.jimu.audit.across;

import java.util.List;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.GroupRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.StandardFields;

/** Two projects of a year do not have the same goal. A goal that is its project's name is another mistake. */
final class GoalCopiedRule extends GroupRule {

    private static final int LONG_ENOUGH = 8;

    GoalCopiedRule() {
        super("goalCopied", Severity.WARNING);
    }

    @Override
    public Stream<Member> members(Table table) {
        var goal = Goal.of(table);
        return !table.isProject() || goal.length() < LONG_ENOUGH || goal.equals(table.bareName())
                ? Stream.empty()
                : Stream.of(new Member(table.year().id() + ":" + goal, TextCell.goals(table).getFirst().place()));
    }

    @Override
    public List<Finding> check(Group group) {
        return group.members().stream().map(member -> {
            var others = group.members().stream().filter(other -> !other.equals(member)).toList();
            return finding(member, group.book().get(others.getFirst().table()).text(StandardFields.PROJECT_NAME))
                    .beside(others);
        }).toList();
    }
}
