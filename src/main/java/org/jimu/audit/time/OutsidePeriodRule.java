package org.jimu.audit.time;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/**
 * A date in 时效指标 lies in the project's period. Where the period is the year of the table, {@link OtherYearRule} speaks of
 * other years.
 */
final class OutsidePeriodRule extends TableRule {

    OutsidePeriodRule() {
        super("outsidePeriod", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        var period = Span.of(table).filter(span -> !span.isReversed());
        if (period.isEmpty()) {
            return List.of();
        }
        return table.indicators().stream().filter(row -> row.kind() == Kind.TIMELINESS)
                .filter(row -> Span.all(row.target().text()).stream()
                        .filter(date -> table.fiscalYear().filter(date::touches).isPresent()
                                || period.get().isOfYears())
                        .anyMatch(date -> date.isWholeYear()
                                ? !period.get().touches(date.first().getYear())
                                : !period.get().contains(date)))
                .map(row -> finding(table.at(row, StandardFields.INDICATOR_TARGET), row.target().text().strip(),
                        period.get().first().toString(), period.get().last().toString()))
                .toList();
    }
}
