package org.jimu.audit.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Sign;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.CellText;
import org.jimu.model.StandardFields;

/**
 * In Chinese text commas and colons are full width, digits and letters half width; no sign stands twice. Brackets of half
 * width are usual and alone no reason, but are mended with the rest. Who types so does it everywhere: one finding a table.
 */
final class PunctuationRule extends TableRule {

    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";
    private static final Pattern HALF_SIGN = Pattern
            .compile("(?<=[\\p{IsHan}”）)》])\\s*([,;:?!])\\s*(?=[\\p{IsHan}“（(《]|$)");
    private static final Pattern HALF_BRACKETS = Pattern.compile("\\(([^()]*\\p{IsHan}[^()]*)\\)");
    private static final Pattern TWICE = Pattern.compile("([，、；：。])[，、；：。]+");

    PunctuationRule() {
        super("punctuation", Severity.HINT);
    }

    /** A text with what it should be. */
    private record Mended(TextCell cell, String text) {

        Fix fix() {
            return cell.fix(text);
        }
    }

    @Override
    public List<Finding> check(Table table) {
        var cells = TextCell.of(table).stream().flatMap(cell -> look(cell).stream()).toList();
        return cells.stream().limit(1).map(first -> (cells.size() == 1
                ? finding(first.cell().place(), CellRule.piece(first.cell().text()))
                : variant("several", first.cell().place(), CellRule.piece(first.cell().text()),
                        Integer.toString(cells.size())))
                .beside(cells.stream().skip(1).map(other -> other.cell().place()).toList())
                .with(cells.stream().map(Mended::fix).reduce(Fix::and))).toList();
    }

    private static Optional<Mended> look(TextCell cell) {
        var half = cell.has(Sign.HALF_PUNCTUATION);
        if (!half && !cell.has(Sign.PUNCTUATION) && !cell.has(Sign.WIDE_FORM)
                || cell.is(StandardFields.INDICATOR_TARGET)) {
            return Optional.empty();
        }
        var text = cell.text();
        var signs = half ? HALF_SIGN.matcher(text).replaceAll(PunctuationRule::full) : text;
        var once = TWICE.matcher(signs).replaceAll("$1");
        var mended = cell.has(Sign.WIDE_FORM) ? narrowed(once) : once;
        return mended.equals(text)
                ? Optional.empty()
                : Optional.of(new Mended(cell, HALF_BRACKETS.matcher(mended).replaceAll("（$1）")));
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
