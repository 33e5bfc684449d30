package org.jimu.form;

import java.util.List;
import java.util.Optional;

/**
 * The levels of indicators as a form prints them, in its order.
 *
 * @param firstLevels from top to bottom; empty where the form has no indicators
 * @param markPattern how a mark stands beside the label of a second level, with {@code {label}} and {@code {mark}}
 */
public record Taxonomy(List<FirstLevel> firstLevels, String markPattern) {

    /** A form without indicators. */
    public static final Taxonomy NONE = new Taxonomy(List.of(), "{label}");

    public Taxonomy {
        firstLevels = List.copyOf(firstLevels);
    }

    /**
     * A first level (一级指标).
     *
     * @param name  standard name, see {@link org.jimu.model.Levels}
     * @param label what the form prints, such as {@code 1-产出指标}
     * @param share points that its indicators add up to, as a decimal text; empty where the form sets none
     */
    public record FirstLevel(String name, String label, String share, List<SecondLevel> secondLevels) {
        public FirstLevel {
            secondLevels = List.copyOf(secondLevels);
        }
    }

    /**
     * A second level (二级指标).
     *
     * @param name  standard name
     * @param label what the form prints, such as {@code 11-数量指标}
     * @param mark  必填量化, 选填 and the like; empty for none
     */
    public record SecondLevel(String name, String label, String mark) {}

    /**
     * The first level that the form prints for a row. A form without the row's own first level may have its second level
     * elsewhere: 石峰区 prints 满意度 under 效益指标.
     */
    public String firstLevelOf(String first, String second) {
        if (firstLevels.stream().anyMatch(level -> level.name().equals(first))) {
            return first;
        }
        return firstLevels.stream()
                .filter(level -> level.secondLevels().stream().anyMatch(s -> s.name().equals(second)))
                .map(FirstLevel::name).findFirst().orElse(first);
    }

    /** The printed label of a first level; its own name where the form does not know it. */
    public String firstLabel(String name) {
        return firstLevels.stream().filter(level -> level.name().equals(name)).map(FirstLevel::label).findFirst()
                .orElse(name);
    }

    /**
     * The printed label of a second level with its mark.
     *
     * @param ownMark the mark of this table, where it differs from the form's
     */
    public String secondLabel(String first, String second, Optional<String> ownMark) {
        var level = find(first, second);
        var label = level.map(SecondLevel::label).orElse(second);
        var mark = hasMarks() ? ownMark.or(() -> level.map(SecondLevel::mark)).orElse("") : "";
        return mark.isEmpty() ? label : markPattern.replace("{label}", label).replace("{mark}", mark);
    }

    /** Whether the form prints marks (必填量化 …) at all. */
    public boolean hasMarks() {
        return firstLevels.stream().flatMap(level -> level.secondLevels().stream())
                .anyMatch(level -> !level.mark().isEmpty());
    }

    /** The second level of the names; one that stands under another first level serves too. */
    public Optional<SecondLevel> find(String first, String second) {
        return firstLevels.stream().filter(level -> level.name().equals(first))
                .flatMap(level -> level.secondLevels().stream()).filter(level -> level.name().equals(second))
                .findFirst()
                .or(() -> firstLevels.stream().flatMap(level -> level.secondLevels().stream())
                        .filter(level -> level.name().equals(second)).findFirst());
    }
}
