package org.jimu.form.library;

import java.util.ArrayList;
import java.util.List;

import org.jimu.model.Levels;
import org.jimu.model.Operator;

/** The short list of signs of comparison (计算符号). */
public final class Operators {

    private static final List<Operator> COMMON = List.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.EQUAL,
            Operator.GREATER, Operator.LESS, Operator.QUALITATIVE);

    private Operators() {
    }

    /** All that are offered, the most usual first. */
    public static List<Operator> common() {
        return COMMON;
    }

    /** All that are offered, those first that are usual for a second level: ≤ for costs, 定性 for lasting effects. */
    public static List<Operator> usual(String level2) {
        var first = switch (level2) {
            case Levels.COST, Levels.ECONOMIC_COST, Levels.SOCIAL_COST, Levels.ECOLOGICAL_COST -> Operator.AT_MOST;
            case Levels.SUSTAINED_IMPACT -> Operator.QUALITATIVE;
            default -> Operator.AT_LEAST;
        };
        var usual = new ArrayList<>(COMMON);
        usual.remove(first);
        usual.addFirst(first);
        return List.copyOf(usual);
    }
}
