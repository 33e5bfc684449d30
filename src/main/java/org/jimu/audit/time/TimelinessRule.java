package org.jimu.audit.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/** 时效指标 whose name and value fit each other: 及时率 has a rate, 完成时间 a date, and something without end no 100%. */
final class TimelinessRule extends TableRule {

    private static final Pattern RATE_NAME = Pattern.compile(".*(及时性|及时率|及时|按时完成率|准时率)");
    private static final Pattern DATE_NAME = Pattern.compile(".*(时间|时限|日期|期限|工期)");
    private static final Pattern ENDLESS = Pattern.compile(".*(长期|常年|永久|永续).*");
    private static final Pattern DATE = Pattern.compile("[^%]*(\\d{1,4}年|\\d{1,2}月|年底|月底|季度|每月\\d{1,2}[日号])[^%]*");
    // 2024全年: all that the name says is the year, and 12个月 says it again
    private static final Pattern ONLY_YEAR = Pattern.compile("(20)?\\d\\d年?度?全年|(20)\\d\\d年度?|全年度?");
    private static final Pattern WHOLE_YEAR = Pattern.compile("[=≤≥]?(12个月|1年|一年|365天)");

    TimelinessRule() {
        super("timeliness", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.indicators().stream().filter(row -> row.kind() == Kind.TIMELINESS && !row.isUnused())
                .flatMap(row -> told(table, row).stream()).toList();
    }

    private Optional<Finding> told(Table table, Indicator row) {
        return wrong(row).map(variant -> variant(variant, table.at(row, StandardFields.INDICATOR_TARGET), row.name(),
                row.target().text().strip()));
    }

    private static Optional<String> wrong(Indicator row) {
        var name = row.name().replaceAll("\\s", "");
        var value = row.value();
        var percent = row.unit().equals("%");
        if (RATE_NAME.matcher(name).matches() && DATE.matcher(value).matches()) {
            return Optional.of("rate");
        }
        if (DATE_NAME.matcher(name).matches() && percent) {
            return Optional.of("date");
        }
        if (ENDLESS.matcher(name).matches() && percent) {
            return Optional.of("endless");
        }
        return ONLY_YEAR.matcher(name).matches() && WHOLE_YEAR.matcher(value).matches()
                ? Optional.of("year")
                : Optional.empty();
    }
}
