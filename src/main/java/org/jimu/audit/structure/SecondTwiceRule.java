package org.jimu.audit.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.StandardFields;

/**
 * A second level stands twice where the next one is missing: 社会效益 was written where 生态效益 was meant. Two indicators
 * of one second level are usual, so other tables of the year are asked: there the same indicator stands under the missing
 * level, or each of them has the missing one and one row only of the other.
 */
final class SecondTwiceRule extends YearRule {

    private static final int SISTERS = 3;

    SecondTwiceRule() {
        super("secondTwice", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Year year) {
        var found = new ArrayList<Finding>();
        for (var table : year.projects()) {
            var order = FirstLevels.order(table.form());
            for (var i = 0; i + 1 < order.size(); i++) {
                look(year, table, order.get(i), order.get(i + 1), false).ifPresent(found::add);
                look(year, table, order.get(i + 1), order.get(i), true).ifPresent(found::add);
            }
        }
        return found;
    }

    /** @param above whether the missing level would stand above the one that is there twice */
    private Optional<Finding> look(Year year, Table table, Kind kind, Kind missing, boolean above) {
        var rows = rows(table, kind);
        if (rows.size() != 2 || !rows(table, missing).isEmpty() || kind.isOutput() != missing.isOutput()
                || kind.isBenefit() != missing.isBenefit()) {
            return Optional.empty();
        }
        var sisters = year.projects().stream().filter(other -> other != table && !other.indicators().isEmpty())
                .toList();
        var slip = above ? rows.getFirst() : rows.getLast();
        var elsewhere = sisters.stream().flatMap(sister -> rows(sister, missing).stream())
                .filter(row -> !row.isUnused() && row.name().equals(slip.name())).findFirst();
        var pattern = sisters.size() >= SISTERS && sisters.stream()
                .allMatch(sister -> rows(sister, kind).size() == 1 && rows(sister, missing).size() == 1);
        // in one other table alone the indicator may stand where it does not belong
        return elsewhere.isPresent() || pattern
                ? Optional.of(finding(table.at(slip, StandardFields.INDICATOR_LEVEL2), slip.level2(),
                        missing.standard(), slip.name())
                        .as(pattern ? Severity.ERROR : Severity.HINT)
                        .with(Fix.set(slip.row(), StandardFields.INDICATOR_LEVEL2, missing.standard())))
                : Optional.empty();
    }

    private static List<Indicator> rows(Table table, Kind kind) {
        return table.indicators(kind);
    }
}
