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

/**
 * A letter in a number: 1O0 for 100, 2O25 for 2025. Such a value is no number to a program. Names of things (O2O, H2O,
 * CO2), codes and litres (5l) are right, so only what could be nothing but a number counts.
 */
final class LetterDigitRule extends CellRule {

    private static final String UNIT = "[%‰人名户个件次场期台套辆座处家万亿元年月日天项条份]";
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_.-])(?!O2O)(?:"
            // a letter between digits, a letter O behind digits, a letter before digits that have a unit
            + "\\d[\\dOoIl]*[OoIl]\\d[\\dOoIl]*(?:\\.[\\dOo]+)?|\\d+[Oo]+|\\d+\\.[\\d]*[Oo]+|[OolI]\\d[\\dOo]*(?="
            + UNIT
            + "))(?![A-Za-z0-9_-])");

    LetterDigitRule() {
        super("letterDigit", Severity.WARNING);
    }

    @Override
    Optional<Finding> look(Table table, TextCell cell) {
        if (!cell.has(Sign.LETTER_AS_DIGIT) || !cell.has(Sign.DIGIT)) {
            return Optional.empty();
        }
        var wrong = NUMBER.matcher(cell.text()).results().map(MatchResult::group).toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(cell.place(), String.join("、", wrong), digits(String.join("、", wrong)))
                        // no program takes such a value
                        .as(cell.is(StandardFields.INDICATOR_TARGET) ? Severity.ERROR : Severity.WARNING)
                        .with(fix(cell, NUMBER.matcher(cell.text()).replaceAll(one -> digits(one.group())))));
    }

    private static String digits(String text) {
        return CellText.narrow(text).replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
    }
}
