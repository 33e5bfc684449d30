package org.jimu.audit.values;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** 数量指标, and what the form marks 必填量化, has a number as its value; a 时效指标 may have a time. */
final class QuantifiedRule extends IndicatorRule {

    private static final Pattern NUMBER = Pattern.compile(".*[\\d一二两三四五六七八九十百千半].*");
    private static final Pattern TIME = Pattern.compile(".*[年月日周季天时旬].*");

    // somebody has said what that means
    private static final Pattern CHECKABLE = Pattern.compile("(?:验收)?(?:合格|达标|通过)|(?:符合|达到).{2,}(?:标准|要求|规范|规程)");

    QuantifiedRule() {
        super("quantified", Severity.ERROR);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        var value = row.value();
        var numbered = NUMBER.matcher(value).matches()
                || row.kind() == Kind.TIMELINESS && TIME.matcher(value).matches();
        if (numbered || row.isWithoutValue() || YesNoRule.isYesNo(row)) {
            return Optional.empty();
        }
        var mark = table.mark(row);
        if (row.kind() == Kind.QUANTITY) {
            return Optional.of(finding(place, row.level2(), row.target().text()));
        }
        if (mark.contains("必填量化") || mark.contains("硬性")) {
            return Optional.of(variant("mark", place, row.level2(), mark, row.target().text()));
        }
        if (mark.contains("量化")) {
            return Optional.of(variant("mark", place, row.level2(), mark, row.target().text()).as(Severity.WARNING));
        }
        if (row.kind() == Kind.SATISFACTION) {
            return Optional.of(variant("quality", place, row.level2(), row.target().text()).as(Severity.WARNING));
        }
        if (row.kind() == Kind.COST) {
            return Optional.of(variant("cost", place, row.name(), row.target().text()).as(Severity.HINT));
        }
        return row.kind() == Kind.QUALITY && !CHECKABLE.matcher(value).matches()
                ? Optional.of(variant("quality", place, row.level2(), row.target().text()).as(Severity.HINT))
                : Optional.empty();
    }
}
