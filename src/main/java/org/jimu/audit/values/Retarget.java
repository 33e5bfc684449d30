package org.jimu.audit.values;

import java.util.Optional;

import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Target;

/** Fixes that change a part of a target value and leave the rest as it is written, blanks too. */
final class Retarget {

    private Retarget() {
    }

    static Fix operator(Indicator row, Operator operator) {
        var target = row.target();
        var at = target.text().indexOf(target.value());
        if (!Target.read(target.text()).equals(target) || at < 0) {
            return Fix.set(row.row(), StandardFields.INDICATOR_TARGET, target.withOperator(Optional.of(operator)));
        }
        var blank = at > 0 && Character.isWhitespace(target.text().charAt(at - 1)) ? " " : "";
        return text(row, operator.symbol() + blank + target.text().substring(at));
    }

    static Fix unit(Indicator row, String unit) {
        var target = row.target();
        var end = target.text().indexOf(target.value()) + target.value().length();
        if (!Target.read(target.text()).equals(target) || end < target.value().length()) {
            return Fix.set(row.row(), StandardFields.INDICATOR_TARGET, target.withUnit(unit));
        }
        var blank = end < target.text().length() && Character.isWhitespace(target.text().charAt(end)) ? " " : "";
        return text(row, target.text().substring(0, end) + blank + unit);
    }

    static Fix text(Indicator row, String text) {
        return Fix.typed(row.row(), StandardFields.INDICATOR_TARGET, text);
    }
}
