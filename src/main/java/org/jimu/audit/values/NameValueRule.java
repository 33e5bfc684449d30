package org.jimu.audit.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextAmount;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;

/** The value stands in its own cell, not in the name (满意度>92%) as well: stated twice, the two soon differ. */
final class NameValueRule extends IndicatorRule {

    private static final String SIGN = "([≥≤≧≦><=]|>=|<=|不低于|不少于|达到|达)?";
    private static final Pattern PERSONS = Pattern.compile("人|名|位|个");
    // a number that tells what is counted rather than how many: 每班50人, 第2次
    private static final Pattern QUALIFIES = Pattern.compile(".*[每第前满近超过均按]$");

    NameValueRule() {
        super("nameValue", Severity.WARNING);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        if (row.name().chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return row.isNumeric() && !row.target().unit().isEmpty()
                ? stated(row).flatMap(match -> repeated(table, row, match))
                : amount(table, row);
    }

    /** The number with the unit of the value that the name ends in, or that has a sign before it. */
    private static Optional<MatchResult> stated(Indicator row) {
        // 村组干部230人 with the value 230个 says it twice as well
        var unit = PERSONS.matcher(row.target().unit()).matches() ? "(?:人|名|位|个)" : Pattern.quote(row.target().unit());
        var number = SIGN + "\\s*(\\d+(?:\\.\\d+)?)\\s*" + unit;
        var signed = Pattern.compile("[≥≤≧≦><=]\\s*\\d").matcher(row.name()).find();
        var pattern = Pattern.compile(signed ? number : number + "(?=(?:[（(][^（）()]*[)）])?$)");
        return pattern.matcher(row.name()).results()
                .filter(match -> !QUALIFIES.matcher(row.name().substring(0, match.start())).matches()).findFirst();
    }

    private Optional<Finding> repeated(Table table, Indicator row, MatchResult match) {
        var named = new BigDecimal(match.group(2));
        var place = table.at(row, StandardFields.INDICATOR_NAME);
        if (named.compareTo(row.number().orElseThrow()) != 0) {
            return Optional.of(variant("differs", table.at(row, StandardFields.INDICATOR_TARGET), row.name(),
                    row.target().text()).as(Severity.ERROR));
        }
        var bare = (row.name().substring(0, match.start()) + row.name().substring(match.end())).strip();
        var said = finding(place, row.name(), row.target().text());
        return Optional.of(bare.isEmpty() ? said : said.with(taken(row, bare, match)));
    }

    /** The name without the number; a sign that only the name has goes to the value. */
    private static Fix taken(Indicator row, String bare, MatchResult match) {
        var name = Fix.typed(row.row(), StandardFields.INDICATOR_NAME, bare);
        return Stream.ofNullable(match.group(1)).flatMap(sign -> Operator.ofSymbol(sign).stream())
                .filter(sign -> row.target().operator().filter(Operator.EQUAL::equals).isPresent())
                .filter(sign -> sign != Operator.EQUAL).map(sign -> Retarget.operator(row, sign)).findFirst()
                .map(value -> name.and(value)).orElse(name);
    }

    /** An amount in the name of what has no number as its value. */
    private Optional<Finding> amount(Table table, Indicator row) {
        return row.kind() == Kind.COST || row.target().isPlaceholder() || row.isNumeric()
                ? Optional.empty()
                : TextAmount.in(row.name()).stream().filter(amount -> !amount.isPrice() && !amount.isLimit())
                        .findFirst().map(amount -> variant("amount", table.at(row, StandardFields.INDICATOR_NAME),
                                amount.text(), row.target().text()));
    }
}
