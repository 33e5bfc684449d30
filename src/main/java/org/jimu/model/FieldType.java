package org.jimu.model;

import java.math.BigDecimal;

/**
 * The type of a field: what its value is in Java, how it is written for keeping, and how a typed text becomes a value.
 * {@code decode(encode(v)).equals(v)} holds for every value, so storing and exchanging loses nothing.
 */
public sealed interface FieldType<T> {

    /** The value as one line of text for storage and exchange. */
    String encode(T value);

    /** The value that {@link #encode} wrote. */
    T decode(String encoded);

    /** The value as it stands in a cell. */
    String print(T value);

    /** The value that a typed text means. Any text is taken; what cannot be understood stays as text. */
    T read(String typed);

    FieldType<String> TEXT = new Text();
    FieldType<Amount> MONEY = new Money();
    FieldType<Numeral> NUMBER = new Number();
    FieldType<Target> TARGET = new TargetValue();

    /** Plain text. */
    record Text() implements FieldType<String> {
        @Override
        public String encode(String value) {
            return value;
        }

        @Override
        public String decode(String encoded) {
            return encoded;
        }

        @Override
        public String print(String value) {
            return value;
        }

        @Override
        public String read(String typed) {
            return typed;
        }
    }

    /** An amount of money; a bare number is taken in 万元, the unit of nearly every form. */
    record Money() implements FieldType<Amount> {
        private static final String UNIT_MARK = "\u001f";

        @Override
        public String encode(Amount value) {
            return value.unit() == MoneyUnit.WAN_YUAN ? value.text() : value.text() + UNIT_MARK + value.unit().label();
        }

        @Override
        public Amount decode(String encoded) {
            var mark = encoded.indexOf(UNIT_MARK);
            return mark < 0
                    ? Amount.read(encoded, MoneyUnit.WAN_YUAN)
                    : Amount.read(encoded.substring(0, mark), MoneyUnit.ofLabel(encoded.substring(mark + 1)));
        }

        @Override
        public String print(Amount value) {
            return value.text();
        }

        @Override
        public Amount read(String typed) {
            return Amount.read(typed, MoneyUnit.WAN_YUAN);
        }
    }

    /** A number such as a weight or a year, kept with its printed text. */
    record Number() implements FieldType<Numeral> {
        @Override
        public String encode(Numeral value) {
            return value.text();
        }

        @Override
        public Numeral decode(String encoded) {
            return Numeral.read(encoded);
        }

        @Override
        public String print(Numeral value) {
            return value.text();
        }

        @Override
        public Numeral read(String typed) {
            return Numeral.read(typed);
        }

        /** The numeral of a plain decimal. */
        public Numeral of(BigDecimal number) {
            return Numeral.read(number.toPlainString());
        }
    }

    /** A target value (绩效指标值) with its operator and unit. */
    record TargetValue() implements FieldType<Target> {
        @Override
        public String encode(Target value) {
            return value.encode();
        }

        @Override
        public Target decode(String encoded) {
            return Target.decode(encoded);
        }

        @Override
        public String print(Target value) {
            return value.text();
        }

        @Override
        public Target read(String typed) {
            return Target.read(typed);
        }
    }
}
