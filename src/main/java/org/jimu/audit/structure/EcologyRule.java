package org.jimu.audit.structure;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** 生态效益指标 speak of the environment. Of 经济效益 no such list of words can be made: nearly everything costs or earns. */
final class EcologyRule extends IndicatorRule {

    private static final Pattern ENVIRONMENT = Pattern
            .compile("环境|环保|环卫|生态|节|耗|能源|污|绿|浓度|空气|PM|垃圾|卫生|洁|排|尘|废|水|林|草|植|土|气|噪|碳|农药|化肥|秸秆|回收|循环|再生|景观|貌|村容|市容"
                    + "|河|湖|湿地|物种|保护|亮化|线缆|宜居|人居|美丽|公园|油烟|无纸化|资源|减量|采光|公厕|厕所|园区|清运|养护|病虫|海|山|沙|电|火灾|消防|树|松|苗|禽|鱼|渔|野生|动物|退耕|封育|疫");

    EcologyRule() {
        super("ecology", Severity.HINT);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        return row.kind() == Kind.ECOLOGICAL && !row.name().isEmpty()
                && !ENVIRONMENT.matcher(row.name() + row.value()
                        + row.row().text(StandardFields.INDICATOR_DESCRIPTION)).find()
                                ? Optional.of(finding(table.at(row, StandardFields.INDICATOR_NAME), row.name()))
                                : Optional.empty();
    }
}
