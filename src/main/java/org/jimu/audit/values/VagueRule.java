package org.jimu.audit.values;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/**
 * A value can be checked: not a bare word of degree (明显, 有所提升), and no percentage of what has no measure (提升幸福感 ≥70%).
 */
final class VagueRule extends IndicatorRule {

    private static final Pattern DEGREE = Pattern
            .compile("(?:明显|显著|显着|长期|有效|良好|较好|很好|持续|逐渐|逐步|逐年|不断|进一步|有所|大幅|稳步|较大|全面|切实|充分)*"
                    + "(?:提升|提高|增强|改善|保障|促进|推动|维护|保持|完善|健全|加强|增加|优化|解决|明显|显著|长期|有效|良好|较好|持续)");
    private static final Pattern DOING = Pattern.compile("^(?:进一步|不断|持续|有效|全面|逐步|切实)*"
            + "(?:提升|提高|增强|促进|加强|推动|改善|夯实|保障|完善|优化|维护|推进|发挥|助力|带动)");
    private static final Pattern MEASURE = Pattern.compile("(?:率|满意度|比例|占比|百分比)$|率");

    VagueRule() {
        super("vague", Severity.HINT);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        if (row.kind().isBenefit() && DEGREE.matcher(row.value()).matches()) {
            return Optional.of(finding(place, row.name(), row.target().text()));
        }
        return row.isNumeric() && row.target().unit().equals("%") && DOING.matcher(row.name()).find()
                && !MEASURE.matcher(row.name()).find()
                        ? Optional.of(variant("percent", place, row.name(), row.target().text()))
                        : Optional.empty();
    }
}
