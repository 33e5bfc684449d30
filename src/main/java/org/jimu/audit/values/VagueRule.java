package org.jimu.audit.values;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Place;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/**
 * Values can be checked: not all benefits (效益) are bare words of degree (明显, 有所提升), and there is no percentage of what
 * has no measure (提升幸福感 ≥70%). A word of degree beside a benefit with a number is usual. One finding a table speaks of
 * all its rows.
 */
final class VagueRule extends TableRule {

    private static final Pattern DEGREE = Pattern
            .compile("(?:明显|显著|显着|长期|有效|良好|较好|很好|持续|逐渐|逐步|逐年|不断|进一步|有所|大幅|稳步|较大|全面|切实|充分)*"
                    + "(?:提升|提高|增强|改善|保障|促进|推动|维护|保持|完善|健全|加强|增加|优化|解决|明显|显著|长期|有效|良好|较好|持续)");
    private static final Pattern DOING = Pattern.compile("^(?:进一步|不断|持续|有效|全面|逐步|切实)*"
            + "(?:提升|提高|增强|促进|加强|推动|改善|夯实|保障|完善|优化|维护|推进|发挥|助力|带动|面向|关注)");
    private static final Pattern MEASURE = Pattern.compile("率|(?:满意度|比例|占比|百分比|增长|增幅|下降|降幅|降低|减少)$");

    VagueRule() {
        super("vague", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        var benefits = table.used().stream().filter(row -> row.kind().isBenefit()).toList();
        var measured = benefits.stream().anyMatch(Indicator::isNumeric);
        var degrees = measured
                ? List.<Indicator>of()
                : benefits.stream().filter(row -> DEGREE.matcher(row.value()).matches()).toList();
        var percents = table.used().stream().filter(VagueRule::isPercentOfNothing).toList();
        return Stream.concat(
                tell(table, degrees, (place, terms) -> degrees.size() > 1
                        ? variant("degrees", place, terms)
                        : finding(place, terms)),
                tell(table, percents, (place, terms) -> variant(percents.size() > 1 ? "percents" : "percent", place,
                        terms)))
                .toList();
    }

    private static boolean isPercentOfNothing(Indicator row) {
        return row.isNumeric() && row.unit().equals("%") && DOING.matcher(row.name()).find()
                && !MEASURE.matcher(row.name()).find();
    }

    private static Stream<Finding> tell(Table table, List<Indicator> rows, BiFunction<Place, String[], Finding> told) {
        return rows.stream().limit(1)
                .map(row -> told.apply(table.at(row, StandardFields.INDICATOR_TARGET),
                        new String[]{row.name(), row.target().text(), Integer.toString(rows.size())})
                        .beside(rows.stream().skip(1)
                                .map(other -> table.at(other, StandardFields.INDICATOR_TARGET)).toList()));
    }
}
