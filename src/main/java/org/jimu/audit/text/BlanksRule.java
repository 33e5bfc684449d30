package org.jimu.audit.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Sign;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.StandardFields;

/** Blanks at the ends, inside Chinese words and in names, and line breaks inside a name: what a line wrap leaves behind. */
final class BlanksRule extends CellRule {

    private static final String BLANK = "[ \\t\\u00a0　]";
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{IsHan}])" + BLANK + "+(?=\\p{IsHan})");
    private static final Pattern BEFORE_SIGN = Pattern
            .compile(BLANK + "+(?=[，。、；：！？）》”])|(?<=[，。、；：！？（《“])" + BLANK + "+");
    private static final Pattern IN_NAME = Pattern
            .compile("(?<=(?:^|[^A-Za-z\\d])\\d{1,8})" + BLANK + "+(?=\\p{IsHan})|(?<=\\p{IsHan})" + BLANK
                    + "+(?=\\d)");
    private static final Pattern WRAP = Pattern.compile("(?<=[\\p{IsHan}，、])\\s*\\R\\s*(?=\\p{IsHan})");

    BlanksRule() {
        super("blanks", Severity.HINT);
    }

    @Override
    Optional<Finding> look(Table table, TextCell cell) {
        if (!cell.has(Sign.BLANK) && !cell.has(Sign.BREAK) || cell.is(StandardFields.INDICATOR_TARGET)) {
            return Optional.empty();
        }
        var text = cell.text();
        var oneLine = cell.isName() || cell.is(StandardFields.INDICATOR_DESCRIPTION)
                || cell.is(StandardFields.INDICATOR_BASIS);
        var joined = oneLine ? WRAP.matcher(text).replaceAll("") : text;
        var mended = joined.lines().map(line -> clean(cell, line)).collect(Collectors.joining("\n"))
                .strip();
        if (mended.equals(text)) {
            return Optional.empty();
        }
        var told = joined.equals(text)
                ? finding(cell.place(), piece(text))
                : variant("wrap", cell.place(), piece(text));
        return Optional.of(told.with(fix(cell, mended)));
    }

    private static String clean(TextCell cell, String line) {
        var inside = BEFORE_SIGN.matcher(INSIDE.matcher(line.stripTrailing()).replaceAll("")).replaceAll("");
        return cell.isName() ? IN_NAME.matcher(inside).replaceAll("").strip() : inside;
    }
}
