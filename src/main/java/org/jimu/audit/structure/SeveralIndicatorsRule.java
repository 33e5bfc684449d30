package org.jimu.audit.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/** Each third level has a row of its own: no second 指标2：, no amount behind a semicolon in the name of another. */
final class SeveralIndicatorsRule extends TableRule {

    private static final Pattern SECOND = Pattern.compile("(?s).+?指标\\s*[2-9]\\s*[:：、.].*");
    private static final Pattern AMOUNT = Pattern.compile("(?s).+[;；\\n][^;；]*\\d(万元|元|人次|人|次|个|%)[。;；]?");

    SeveralIndicatorsRule() {
        super("severalIndicators", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.indicators().stream().flatMap(row -> look(table, row).stream()).toList();
    }

    private Optional<Finding> look(Table table, Indicator row) {
        var place = table.at(row, StandardFields.INDICATOR_NAME);
        if (SECOND.matcher(row.name()).matches()) {
            return Optional.of(finding(place, row.name()));
        }
        return AMOUNT.matcher(row.name()).matches()
                ? Optional.of(variant("amount", place, row.name()).as(Severity.HINT))
                : Optional.empty();
    }
}
