package org.jimu.audit.structure;

import java.util.List;

import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** Indicators of the whole period (总体) and of the year (年度) are two lists in one table. */
final class Horizon {

    private Horizon() {
    }

    static String of(Indicator row) {
        return row.row().text(StandardFields.INDICATOR_HORIZON);
    }

    static List<Indicator> rows(Table table, String horizon) {
        return table.indicators().stream().filter(row -> of(row).equals(horizon)).toList();
    }
}
