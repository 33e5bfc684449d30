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
    private static final String MEASURE = "(?:[百千万亿]*(?:元|亩|公顷|平方米|平方公里|立方米|公里|千米|延米|米|公斤|千克|吨|升|千瓦|千瓦时|度"
            + "|人次|场次|家次|批次|件套|人|名|位|户|个|件|次|场|期|批|台|套|辆|座|处|所|家|株|棵|头|只|尾|羽|条|块|盏|间|栋|份|册|本|篇|项|宗|起|例|张|幅|面|根|口|眼|单"
            + "|个工作日|工作日|小时|分钟|天|日|个月|月|年|分))";
    // 除治面积（万亩）, 苗木成活率(≥**%)
    private static final Pattern UNIT_IN_NAME = Pattern
            .compile(".*[（(][≥≤><=]*[*×xX]*(%|‰|" + MEASURE + "(?:[/·每]" + MEASURE
                    + "){0,2})[)）]$");

    private final Subject row;
    private final Kind kind;
    private final String name;
    private final Target target;
    private final String value;
    private final Optional<BigDecimal> number;
    private final String unit;
    private final boolean withoutValue;
    private final boolean unused;

    Indicator(Subject row) {
        this.row = row;
        this.kind = Kind.of(row.text(StandardFields.INDICATOR_LEVEL2));
        this.name = CellText.narrow(row.text(StandardFields.INDICATOR_NAME)).strip();
        this.target = row.fields().get(StandardFields.INDICATOR_TARGET).orElse(Target.BLANK);
        this.value = withoutBlanks(CellText.narrow(target.text()));
        this.number = target.operator().filter(Operator::comparesNumber).flatMap(any -> target.number());
        this.unit = target.unit().isEmpty() ? unitInName(name) : target.unit();
        this.withoutValue = target.isPlaceholder() && Target.isPlaceholder(target.value().strip());
        this.unused = name.isEmpty() ? withoutValue : Target.isPlaceholder(name);
    }

    private static String unitInName(String name) {
        if (!name.endsWith(")") && !name.endsWith("）")) {
            return "";
        }
        var unit = UNIT_IN_NAME.matcher(name);
        return unit.matches() ? unit.group(1) : "";
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

    /** The unit of the value: beside the number, or in brackets behind the name (除治面积（万亩）); empty where there is none. */
    public String unit() {
        return unit;
    }

    /** The value where it is an amount in all: 元, 万元 or 万, and no price of one thing. */
    public Optional<Money> money() {
        return isNumeric() && TOTAL.matcher(unit).matches()
                ? number.map(one -> Money.of(one, MoneyUnit.ofLabel(unit)))
                : Optional.empty();
    }
}
