package org.jimu.audit.values;

import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.Field;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Target;

/** Where operator, value and unit have columns of their own, the value is the number alone. */
final class ValueColumnRule extends IndicatorRule {

    ValueColumnRule() {
        super("valueColumn", Severity.WARNING);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        var target = row.target();
        if (!table.form().prints(Field.text("indicator.value")) || target.number().isPresent()) {
            return Optional.empty();
        }
        var read = Target.read(target.value());
        var whole = read.operator().filter(Operator::comparesNumber).isPresent() && read.number().isPresent()
                && !read.value().equals(target.value());
        return whole
                ? Optional.of(finding(table.at(row, StandardFields.INDICATOR_TARGET), target.value())
                        .with(Fix.set(row.row(), StandardFields.INDICATOR_TARGET, parted(target, read))))
                : Optional.empty();
    }

    private static Target parted(Target target, Target read) {
        var sign = read.text().strip().startsWith(read.value())
                ? target.operator().filter(Operator::comparesNumber)
                : read.operator();
        return Target.of(sign.or(read::operator), read.value(), read.unit().isEmpty() ? target.unit() : read.unit());
    }
}
