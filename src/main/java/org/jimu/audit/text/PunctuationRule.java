package org.jimu.audit.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Sign;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.CellText;
import org.jimu.model.StandardFields;

/** In Chinese text commas and colons are full width, digits and letters half width; no sign stands twice. */
final class PunctuationRule extends CellRule {

    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";
    private static final Pattern HALF_SIGN = Pattern
            .compile("(?<=[\\p{IsHan}”）)》])\\s*([,;:?!])\\s*(?=[\\p{IsHan}“（(《]|$)");
    private static final Pattern HALF_BRACKETS = Pattern.compile("\\(([^()]*\\p{IsHan}[^()]*)\\)");
    private static final Pattern TWICE = Pattern.compile("([，、；：。])[，、；：。]+");

    PunctuationRule() {
        super("punctuation", Severity.HINT);
    }

    @Override
    Optional<Finding> look(Table table, TextCell cell) {
        var half = cell.has(Sign.HALF_PUNCTUATION);
        if (!half && !cell.has(Sign.PUNCTUATION) && !cell.has(Sign.WIDE_FORM)
                || cell.is(StandardFields.INDICATOR_TARGET)) {
            return Optional.empty();
        }
        var text = cell.text();
        var wide = half
                ? HALF_BRACKETS.matcher(HALF_SIGN.matcher(text).replaceAll(PunctuationRule::full))
                        .replaceAll("（$1）")
                : text;
        var once = TWICE.matcher(wide).replaceAll("$1");
        var mended = cell.has(Sign.WIDE_FORM) ? narrowed(once) : once;
        return mended.equals(text)
                ? Optional.empty()
                : Optional.of(finding(cell.place(), piece(text)).with(fix(cell, mended)));
    }

    private static String full(MatchResult sign) {
        return FULL.substring(HALF.indexOf(sign.group(1)), HALF.indexOf(sign.group(1)) + 1);
    }

    /** Full-width digits and letters made narrow; wide blanks are {@link BlanksRule}'s. */
    private static String narrowed(String text) {
        var narrow = new StringBuilder(text.length());
        text.chars().forEach(c -> narrow.append(Character.isLetterOrDigit(c)
                ? CellText.narrow(Character.toString(c))
                : Character.toString(c)));
        return narrow.toString();
    }
}
