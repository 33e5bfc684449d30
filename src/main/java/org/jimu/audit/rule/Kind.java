package org.jimu.audit.rule;

import java.util.Arrays;
import java.util.List;

import org.jimu.model.Levels;

/** What a second level (二级指标) asks for, whatever a county calls it. */
public enum Kind {
    QUANTITY(Levels.QUANTITY, "数量"), QUALITY(Levels.QUALITY, "质量"), TIMELINESS(Levels.TIMELINESS, "时效", "工期",
            "进度"), SOCIAL_COST(Levels.SOCIAL_COST, "社会成本"), ECOLOGICAL_COST(Levels.ECOLOGICAL_COST, "环境成本",
                    "生态成本"), COST(Levels.ECONOMIC_COST, "成本"), ECONOMIC(Levels.ECONOMIC_BENEFIT, "经济"), SOCIAL(
                            Levels.SOCIAL_BENEFIT, "社会效"), ECOLOGICAL(Levels.ECOLOGICAL_BENEFIT, "生态",
                                    "环境效"), SUSTAINED(Levels.SUSTAINED_IMPACT, "可持续"), SATISFACTION(
                                            Levels.RECIPIENT_SATISFACTION, "满意"), OTHER("");

    private static final List<Kind> NAMED = Arrays.stream(values()).filter(kind -> !kind.signs.isEmpty()).toList();

    private final String standard;
    private final List<String> signs;

    Kind(String standard, String... signs) {
        this.standard = standard;
        this.signs = List.of(signs);
    }

    /** The standard name, see {@link Levels}; 成本指标 where it is a second level is {@link #COST} too. */
    public String standard() {
        return standard;
    }

    /** Whether it belongs to 产出指标 in every form. */
    public boolean isOutput() {
        return this == QUANTITY || this == QUALITY || this == TIMELINESS;
    }

    /** Whether it belongs to 效益指标. */
    public boolean isBenefit() {
        return this == ECONOMIC || this == SOCIAL || this == ECOLOGICAL || this == SUSTAINED;
    }

    /** The kind of a second level as it is named in a table. */
    public static Kind of(String level2) {
        for (var kind : NAMED) {
            for (var sign : kind.signs) {
                if (level2.contains(sign)) {
                    return kind;
                }
            }
        }
        return OTHER;
    }
}
