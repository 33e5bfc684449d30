package org.jimu.audit.values;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;

/** What is to be done is bounded from below: with ≤ nothing at all would do. What is to be kept small may have ≤. */
final class VolumeOperatorRule extends IndicatorRule {

    private static final Pattern KEPT_SMALL = Pattern.compile("事故|投诉|差错|违规|违法|违纪|案件|发案|上访|信访|失误|控制|压减|压降|减少|下降|上限|闲置"
            + "|欠|逾期|发病|死亡|伤亡|故障|误|空置|损失|编制|公车|时限|时间|时长|天数|限额|超|人均|单价|标准|不合格|未|排放|能耗|用量"
            + "|调整|购置|采购|会议|参会|公务用车|办公用房|编外|聘用|租赁|租用|占地|用地");
    private static final Pattern NO_VOLUME = Pattern.compile("%|‰|元.*|万元.*|万|天|日|小时|分钟|秒|年|月|个月|工作日|");

    VolumeOperatorRule() {
        super("volumeOperator", Severity.WARNING);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        if (row.kind() == Kind.QUANTITY && row.isNumeric() && row.number().orElseThrow().signum() == 0
                && row.target().operator().filter(Operator.AT_LEAST::equals).isPresent()
                && !row.unit().equals("%")) {
            return Optional.of(variant("nothing", table.at(row, StandardFields.INDICATOR_TARGET), row.target().text()));
        }
        var bounded = row.target().operator().filter(sign -> sign == Operator.AT_MOST || sign == Operator.LESS);
        return row.kind() == Kind.QUANTITY && row.isNumeric() && bounded.isPresent()
                && !NO_VOLUME.matcher(row.unit()).matches() && !KEPT_SMALL.matcher(row.name()).find()
                        ? Optional.of(finding(table.at(row, StandardFields.INDICATOR_TARGET), row.name(),
                                row.target().text()).with(Retarget.operator(row, Operator.AT_LEAST)))
                        : Optional.empty();
    }
}
