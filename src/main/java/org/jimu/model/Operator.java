package org.jimu.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a target value is compared (绩效指标性质, 计算符号). The codes are those of the national budget system
 * (column {@code computesign}).
 */
public enum Operator {
    GREATER(1, ">"), AT_LEAST(2, "≥"), EQUAL(3, "="), LESS(4, "<"), AT_MOST(5, "≤"), QUALITATIVE(6,
            "定性"), OTHER_QUANTITATIVE(9, "定量其他"), NOT_APPLICABLE(10, "不适用");

    private final int code;
    private final String symbol;

    Operator(int code, String symbol) {
        this.code = code;
        this.symbol = symbol;
    }

    /** The national code, 1 to 10. */
    public int code() {
        return code;
    }

    /** The printed sign: {@code ≥}, or the word 定性 and the like. */
    public String symbol() {
        return symbol;
    }

    /** Whether it compares with a number. */
    public boolean comparesNumber() {
        return code <= AT_MOST.code;
    }

    /** The operator of a printed sign in any of its variants ({@code >=}, {@code ≧}, {@code ⩾}, 不少于 …). */
    public static Optional<Operator> ofSymbol(String sign) {
        return switch (CellText.narrow(sign).strip()) {
            case ">", "大于", "超过", "高于", "多于" -> Optional.of(GREATER);
            case "≥", "≧", "⩾", ">=", "=>", "不少于", "不低于", "不小于", "大于等于", "大于或等于" -> Optional.of(AT_LEAST);
            case "=", "等于" -> Optional.of(EQUAL);
            case "<", "小于", "低于", "少于" -> Optional.of(LESS);
            case "≤", "≦", "⩽", "<=", "=<", "不超过", "不高于", "不大于", "不多于", "小于等于", "小于或等于" -> Optional.of(AT_MOST);
            default -> Arrays.stream(values()).filter(o -> o.symbol.equals(sign.strip())).findFirst();
        };
    }
}
