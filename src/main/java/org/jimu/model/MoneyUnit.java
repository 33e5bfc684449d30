package org.jimu.model;

import java.math.BigDecimal;

/** A unit in which amounts are written: 元 or 万元 (ten thousand 元). */
public enum MoneyUnit {
    YUAN("元", BigDecimal.ONE), WAN_YUAN("万元", BigDecimal.valueOf(10_000));

    private final String label;
    private final BigDecimal yuan;

    MoneyUnit(String label, BigDecimal yuan) {
        this.label = label;
        this.yuan = yuan;
    }

    /** The Chinese name: 元 or 万元. */
    public String label() {
        return label;
    }

    /** How many 元 one of this unit is. */
    public BigDecimal yuan() {
        return yuan;
    }

    /**
     * The unit of the given name; 万 is a usual short form of 万元.
     *
     * @throws IllegalArgumentException for any other name
     */
    public static MoneyUnit ofLabel(String label) {
        return switch (label) {
            case "元" -> YUAN;
            case "万元", "万" -> WAN_YUAN;
            default -> throw new IllegalArgumentException("neither 元 nor 万元: " + label);
        };
    }
}
