package org.jimu.audit.structure;

import java.util.List;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/** An indicator says more than the label of its second level: whose 满意度, which 影响. */
final class NameIsLevelRule extends TableRule {

    private static final Pattern LABEL = Pattern.compile("(数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续(性)?影响|可持续发展|(服务对象|社会公众"
            + "|社会公众(和|及|或)服务对象)?满意度)(指标)?");

    NameIsLevelRule() {
        super("nameIsLevel", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.indicators().stream().filter(NameIsLevelRule::isLabel)
                .map(row -> finding(table.at(row, StandardFields.INDICATOR_NAME), row.name())).toList();
    }

    private static boolean isLabel(Indicator row) {
        return LABEL.matcher(row.name().replaceAll("\\s", "")).matches();
    }
}
