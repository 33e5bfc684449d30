package org.jimu.audit.values;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** A number of persons or things (人数, 次数, 数量) is not measured in %. */
final class CountUnitRule extends IndicatorRule {

    private static final List<Map.Entry<String, String>> UNITS = List.of(Map.entry("人次", "人次"),
            Map.entry("人数", "人"), Map.entry("次数", "次"), Map.entry("户数", "户"), Map.entry("台数", "台"),
            Map.entry("条数", "条"), Map.entry("件数", "件"), Map.entry("块数", "块"), Map.entry("场数", "场"),
            Map.entry("辆数", "辆"), Map.entry("天数", "天"), Map.entry("份数", "份"), Map.entry("个数", "个"),
            Map.entry("本数", "本"), Map.entry("家数", "家"));

    private static final Pattern SHARE = Pattern.compile("率|度|比例|占比|百分|覆盖|完成|增长|增幅|增加|下降|减少|提高|提升|降低");

    CountUnitRule() {
        super("countUnit", Severity.ERROR);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        return row.isNumeric() && row.unit().equals("%") && Names.isCount(row)
                ? Optional.of(finding(table.at(row, StandardFields.INDICATOR_TARGET), row.name(), row.target().text())
                        .with(fix(row)))
                : Optional.of(row).filter(CountUnitRule::isShareOfQuantity)
                        .map(any -> variant("quantity", table.at(row, StandardFields.INDICATOR_TARGET), row.name(),
                                row.target().text()).as(Severity.HINT));
    }

    /** 走访企业 ≥50%: how much of a quantity nobody knows. */
    private static boolean isShareOfQuantity(Indicator row) {
        return row.kind() == Kind.QUANTITY && row.isNumeric() && row.unit().equals("%")
                && !SHARE.matcher(row.name()).find();
    }

    /** The unit that the name itself says. */
    static Optional<String> unit(Indicator row) {
        return UNITS.stream().filter(known -> Names.plain(row).endsWith(known.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Fix> fix(Indicator row) {
        return unit(row).map(unit -> Retarget.unit(row, unit));
    }
}
