package org.jimu.audit.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.model.CellText;
import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;
import org.jimu.model.Numeral;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.Target;

/** A row of indicators as rules see it: what many rules ask is found out once. */
public final class Indicator {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TOTAL = Pattern.compile("元|万元|万");

    private final Subject row;
    private final Kind kind;
    private final String name;
    private final Target target;
    private final String value;
    private final Optional<BigDecimal> number;
    private final boolean withoutValue;
    private final boolean unused;

    Indicator(Subject row) {
        this.row = row;
        this.kind = Kind.of(row.text(StandardFields.INDICATOR_LEVEL2));
        this.name = CellText.narrow(row.text(StandardFields.INDICATOR_NAME)).strip();
        this.target = row.fields().get(StandardFields.INDICATOR_TARGET).orElse(Target.BLANK);
        this.value = withoutBlanks(CellText.narrow(target.text()));
        this.number = target.operator().filter(Operator::comparesNumber).flatMap(any -> target.number());
        this.withoutValue = target.isPlaceholder() && Target.isPlaceholder(target.value().strip());
        this.unused = name.isEmpty() ? withoutValue : Target.isPlaceholder(name);
    }

    // nearly all values have none
    private static String withoutBlanks(String text) {
        return text.chars().anyMatch(Character::isWhitespace) ? BLANKS.matcher(text).replaceAll("") : text;
    }

    public Subject row() {
        return row;
    }

    /** Whether it is for the year, not for the whole period of the project. */
    public boolean isAnnual() {
        return !row.text(StandardFields.INDICATOR_HORIZON).equals("period");
    }

    /** What its second level asks for. */
    public Kind kind() {
        return kind;
    }

    /** The third level, full-width digits and signs made narrow, blanks at the ends taken off. */
    public String name() {
        return name;
    }

    /** What is to be reached. */
    public Target target() {
        return target;
    }

    /** The value cell without blanks, its full-width digits and signs made narrow. */
    public String value() {
        return value;
    }

    public String level1() {
        return row.text(StandardFields.INDICATOR_LEVEL1);
    }

    public String level2() {
        return row.text(StandardFields.INDICATOR_LEVEL2);
    }

    public Optional<BigDecimal> weight() {
        return row.fields().get(StandardFields.INDICATOR_WEIGHT).flatMap(Numeral::number);
    }

    /** Whether it says that there is no such indicator, by its name or by nothing at all: 无, /, 不涉及, blank. */
    public boolean isUnused() {
        return unused;
    }

    /** Whether its value is blank or says that there is none; a value whose operator is not chosen yet is one. */
    public boolean isWithoutValue() {
        return withoutValue;
    }

    /** Whether its value is one number with a sign that compares, or without one. */
    public boolean isNumeric() {
        return number.isPresent();
    }

    /** The number of a numeric value. */
    public Optional<BigDecimal> number() {
        return number;
    }

    /** The value where it is an amount in all: 元, 万元 or 万, and no price of one thing. */
    public Optional<Money> money() {
        return isNumeric() && TOTAL.matcher(target.unit()).matches()
                ? number.map(one -> Money.of(one, MoneyUnit.ofLabel(target.unit())))
                : Optional.empty();
    }
}
