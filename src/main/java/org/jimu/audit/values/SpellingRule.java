package org.jimu.audit.values;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.CellText;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;

/** One sign for one meaning: ≥ for ≧, >= and 不少于, % for 百分比; 95%以上 is ≥95%. */
final class SpellingRule extends IndicatorRule {

    private static final Pattern GLYPH = Pattern.compile("^\\s*(≧|⩾|>=|=>|≦|⩽|<=|=<|＞=|＜=|＞＝|＜＝|＝|＞|＜)");
    private static final Pattern WORD = Pattern.compile("^\\s*(大于或等于|大于等于|小于或等于|小于等于|不少于|不低于|不小于|不超过|不高于|不大于|不多于"
            + "|大于|超过|高于|多于|小于|低于|少于|等于)(?=\\s*[\\d０-９])");
    private static final Set<String> STRICT = Set.of("大于", "超过", "高于", "多于", "小于", "低于", "少于");
    private static final Pattern BEHIND = Pattern
            .compile("[≥≤]?\\s*(\\d+(?:\\.\\d+)?\\s*(?:%|\\p{IsHan}{0,3}?))(?:及|或|\\(含\\)|（含）)?(以上|以下|以内)");

    SpellingRule() {
        super("spelling", Severity.HINT);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        var text = row.target().text();
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        var glyph = GLYPH.matcher(text);
        if (glyph.find() && row.isNumeric()) {
            return Optional.of(finding(place, text).with(Retarget.operator(row, sign(glyph.group(1)))));
        }
        var word = WORD.matcher(text);
        if (word.find() && row.isNumeric()) {
            // 小于 may mean ≤ as well as <: only who wrote it knows
            return Optional.of(variant("word", place, text, word.group(1))
                    .as(STRICT.contains(word.group(1)) ? Severity.WARNING : Severity.HINT)
                    .with(Retarget.operator(row, sign(word.group(1)))));
        }
        return behind(text).map(fixed -> variant("word", place, text, "以上、以下").with(Retarget.text(row, fixed)))
                .or(() -> row.target().unit().startsWith("百分")
                        ? Optional.of(finding(place, text).with(Retarget.unit(row, "%")))
                        : Optional.empty());
    }

    private static Optional<String> behind(String text) {
        var match = BEHIND.matcher(CellText.narrow(text).strip());
        return match.matches()
                ? Optional.of((match.group(2).equals("以上") ? "≥" : "≤") + match.group(1))
                : Optional.empty();
    }

    private static Operator sign(String written) {
        return Operator.ofSymbol(written).orElse(Operator.EQUAL);
    }
}
