package org.jimu.form.library;

import java.util.LinkedHashSet;
import java.util.List;

import org.jimu.model.Levels;

/** The short list of units of measure (计量单位). */
public final class Units {

    private static final List<String> COUNTS = List.of("人", "人次", "户", "个", "次", "场", "件", "项", "家", "期", "套",
            "台", "份", "册", "处", "座", "条", "辆", "平方米", "米", "公里", "亩", "吨");
    private static final List<String> RATES = List.of("%", "‰", "分");
    private static final List<String> TIMES = List.of("天", "个工作日", "小时", "分钟", "个月", "年");
    private static final List<String> MONEY = List.of("元", "万元", "元/人", "元/人次", "元/户", "元/平方米", "元/次", "元/台",
            "元/套", "万元/个", "万元/公里");

    private Units() {
    }

    /** All units that are offered: of counts, rates, times and money. */
    public static List<String> common() {
        return joined(List.of(COUNTS, RATES, TIMES, MONEY));
    }

    /** All units that are offered, those first that are usual for a second level. */
    public static List<String> usual(String level2) {
        return joined(switch (level2) {
            case Levels.QUALITY, Levels.RECIPIENT_SATISFACTION -> List.of(RATES, COUNTS, TIMES, MONEY);
            case Levels.TIMELINESS -> List.of(RATES.subList(0, 1), TIMES, RATES, COUNTS, MONEY);
            case Levels.COST, Levels.ECONOMIC_COST, Levels.SOCIAL_COST, Levels.ECOLOGICAL_COST ->
                List.of(MONEY, RATES, COUNTS, TIMES);
            case Levels.ECONOMIC_BENEFIT -> List.of(MONEY.subList(0, 2), RATES, COUNTS, MONEY, TIMES);
            case Levels.SOCIAL_BENEFIT, Levels.ECOLOGICAL_BENEFIT -> List.of(RATES, COUNTS, MONEY, TIMES);
            case Levels.SUSTAINED_IMPACT -> List.of(List.of("年"), RATES, COUNTS, TIMES, MONEY);
            default -> List.of(COUNTS, RATES, TIMES, MONEY);
        });
    }

    private static List<String> joined(List<List<String>> lists) {
        var units = new LinkedHashSet<String>();
        lists.forEach(units::addAll);
        return List.copyOf(units);
    }
}
