package org.jimu.audit.across;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;

/** The summary of a department states the goals of each project as its own table does. */
final class SummaryGoalRule extends TableRule {

    SummaryGoalRule() {
        super("summaryGoal", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        return Stream.concat(
                compare(table, StandardFields.PROJECT_SUMMARY_PERIOD_GOAL, StandardFields.PROJECT_PERIOD_GOAL).stream(),
                compare(table, StandardFields.PROJECT_SUMMARY_ANNUAL_GOAL, StandardFields.PROJECT_ANNUAL_GOAL).stream())
                .toList();
    }

    private Optional<Finding> compare(Table table, Field<String> summary, Field<String> own) {
        var there = Likeness.bare(table.subject().text(summary));
        var here = Likeness.bare(table.subject().text(own));
        if (here.isEmpty() || here.equals(there) || !table.subject().fields().has(summary)) {
            return Optional.empty();
        }
        var told = there.isEmpty()
                ? variant("missing", table.at(summary), table.name().strip())
                : finding(table.at(summary), table.name().strip());
        return Optional.of(told.beside(List.of(table.at(own))));
    }
}
