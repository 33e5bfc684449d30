package org.jimu.audit.sums;

import java.util.regex.Pattern;

import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Table;
import org.jimu.model.Money;

/** Whether an indicator says to be all the money of its table: 总支出, 完成经费总额; 培训经费总额 is a part. */
final class Whole {

    private static final Pattern SAID = Pattern
            .compile("^(.*?)(?:(?:经费|资金|支出|费用|预算|投入|成本)总额|总(?:支出|费用|经费|成本|预算|投入))");
    private static final Pattern OF_ALL = Pattern.compile("(?:完成|项目|本项目|部门|单位|整体|全年|全部|年度|预算|本年|本年度)*");
    private static final Pattern OTHER_MONEY = Pattern.compile("收入|产值|节约|节省|税|贷款|投资|三公");

    private Whole() {
    }

    /** Whether a cost is the whole budget and says so. */
    static boolean isWhole(Indicator row, Money budget) {
        return row.name().indexOf('总') >= 0 && row.money().filter(budget::equals).isPresent();
    }

    static boolean isSaid(Table table, Indicator row) {
        if (row.name().indexOf('总') < 0) {
            return false;
        }
        var said = SAID.matcher(row.name());
        return said.find() && !OTHER_MONEY.matcher(row.name()).find() && (OF_ALL.matcher(said.group(1)).matches()
                || said.group(1).length() > 1 && table.name().contains(said.group(1)));
    }
}
