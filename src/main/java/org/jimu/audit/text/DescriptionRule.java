package org.jimu.audit.text;

import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/** The description of an indicator (绩效指标描述) explains its name: it does not repeat it, and speaks of the same thing. */
final class DescriptionRule extends TableRule {

    DescriptionRule() {
        super("description", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.indicators().stream().filter(row -> !row.isUnused()).flatMap(row -> look(table, row).stream())
                .toList();
    }

    private Optional<Finding> look(Table table, Indicator row) {
        var name = Likeness.bare(row.name());
        var description = Likeness.bare(row.row().text(StandardFields.INDICATOR_DESCRIPTION));
        var place = table.at(row, StandardFields.INDICATOR_DESCRIPTION);
        if (name.isEmpty() || description.isEmpty()) {
            return Optional.empty();
        }
        if (name.equals(description)) {
            return Optional.of(finding(place, row.name()));
        }
        var apart = Likeness.pairs(name).stream().noneMatch(Likeness.pairs(description)::contains);
        return apart ? Optional.of(variant("other", place, row.name())) : Optional.empty();
    }
}
