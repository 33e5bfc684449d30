package org.jimu.form.fill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jimu.model.CellText;
import org.jimu.model.StandardFields;
import org.jimu.sheet.Binding;

/** Knows the heads of columns, however a county writes them: 指标值, 绩效值 and 年度指标值 are one. */
final class HeadNames {

    /** Stands for a column of running numbers, which no form takes. */
    static final String INDEX = "index";

    private static final Map<String, List<String>> USUAL = Map.ofEntries(
            Map.entry(INDEX, List.of("序号")),
            Map.entry(StandardFields.INDICATOR_LEVEL1.key(), List.of("一级指标")),
            Map.entry(StandardFields.INDICATOR_LEVEL2.key(), List.of("二级指标")),
            Map.entry(StandardFields.INDICATOR_NAME.key(), List.of("三级指标", "指标名称", "三级指标名称", "绩效指标名称")),
            Map.entry(Binding.TARGET,
                    List.of("指标值", "绩效值", "目标值", "年度指标值", "绩效指标值", "指标目标值", "年度目标值", "预期指标值", "指标值及单位")),
            Map.entry("indicator.operator", List.of("计算符号", "运算符号", "符号", "比较符号", "绩效指标性质", "指标性质")),
            Map.entry("indicator.value", List.of("数值")),
            Map.entry("indicator.unit", List.of("计量单位", "度量单位")),
            Map.entry(StandardFields.INDICATOR_WEIGHT.key(), List.of("权重", "分值", "分值权重", "指标权重", "指标分值")),
            Map.entry(StandardFields.INDICATOR_DESCRIPTION.key(), List.of("指标描述", "绩效指标描述", "指标说明", "指标解释")),
            Map.entry(StandardFields.INDICATOR_BASIS.key(), List.of("指标值确定依据", "指标依据")),
            Map.entry(StandardFields.INDICATOR_STANDARD.key(), List.of("绩效标准", "评价标准")),
            Map.entry(StandardFields.INDICATOR_NOTE.key(), List.of("备注")));

    private static final List<String> SIDES = List.of("绩效指标", "年度绩效指标");

    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> sides = new HashSet<>(SIDES);

    /**
     * @param own  keys of the columns of the table itself, by their heads
     * @param side label at the side of the table
     */
    HeadNames(Map<String, String> own, Optional<String> side) {
        side.map(HeadNames::plain).ifPresent(sides::add);
        USUAL.forEach((key, heads) -> heads.forEach(head -> keys.put(head, key)));
        own.forEach((head, key) -> keys.putIfAbsent(plain(head), key));
    }

    private static String plain(String head) {
        return CellText.narrow(head).replaceAll("[\\s*★]", "").replaceFirst("[（(][^（(]*[)）]$", "");
    }

    /** Whether a text is the label at the side of a table. */
    boolean isSide(String text) {
        return sides.contains(plain(text));
    }

    /** The key of the field that stands below a head; empty where the text is no head. */
    Optional<String> key(String head) {
        return Optional.ofNullable(keys.get(plain(head)));
    }
}
