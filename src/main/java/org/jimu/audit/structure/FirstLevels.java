package org.jimu.audit.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.TableForm;
import org.jimu.model.Levels;

/** Which first level (一级指标) a second level stands under: as the form has it, else as is usual. */
final class FirstLevels {

    private FirstLevels() {
    }

    /** The standard first level that is meant, whatever the table calls it; empty where it is none of them. */
    static Optional<String> meant(String level1) {
        if (level1.contains("产出") || level1.contains("完成指标")) {
            return Optional.of(Levels.OUTPUT);
        }
        if (level1.contains("效益") || level1.contains("效果")) {
            return Optional.of(Levels.BENEFIT);
        }
        if (level1.contains("满意")) {
            return Optional.of(Levels.SATISFACTION);
        }
        return level1.contains("成本") ? Optional.of(Levels.COST) : Optional.empty();
    }

    /** Those that a second level may stand under; none for one that is not known. */
    private static Set<String> usual(Indicator row) {
        return switch (row.kind()) {
            case QUANTITY, QUALITY, TIMELINESS -> Set.of(Levels.OUTPUT);
            case COST -> row.level2().contains("经济成本") ? Set.of(Levels.COST) : Set.of(Levels.OUTPUT, Levels.COST);
            case SOCIAL_COST, ECOLOGICAL_COST -> Set.of(Levels.COST);
            case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINED -> Set.of(Levels.BENEFIT);
            case SATISFACTION -> Set.of(Levels.SATISFACTION, Levels.BENEFIT);
            case OTHER -> Set.of();
        };
    }

    /** Whether a row stands where its second level does not belong. */
    static boolean isMisplaced(TableForm form, Indicator row) {
        var known = form.taxonomy().firstLevels().stream().filter(first -> first.name().equals(row.level1()))
                .anyMatch(first -> first.secondLevels().stream().anyMatch(s -> s.name().equals(row.level2())));
        var usual = usual(row);
        return !known && !usual.isEmpty() && meant(row.level1()).filter(first -> !usual.contains(first)).isPresent();
    }

    /** The first level where a row belongs: the form's, where it has the second level, else the usual one. */
    static Optional<String> right(TableForm form, Indicator row) {
        return form.taxonomy().firstLevels().stream()
                .filter(first -> first.secondLevels().stream().anyMatch(s -> s.name().equals(row.level2())))
                .map(first -> first.name()).findFirst()
                .or(() -> usualFirst(row.kind()));
    }

    private static Optional<String> usualFirst(Kind kind) {
        return switch (kind) {
            case QUANTITY, QUALITY, TIMELINESS, COST -> Optional.of(Levels.OUTPUT);
            case SOCIAL_COST, ECOLOGICAL_COST -> Optional.of(Levels.COST);
            case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINED -> Optional.of(Levels.BENEFIT);
            case SATISFACTION -> Optional.of(Levels.SATISFACTION);
            case OTHER -> Optional.empty();
        };
    }

    /** The second levels in the order of the form, or in the usual one. */
    static List<Kind> order(TableForm form) {
        var own = form.taxonomy().firstLevels().stream().flatMap(first -> first.secondLevels().stream())
                .map(second -> Kind.of(second.name())).filter(kind -> kind != Kind.OTHER).distinct().toList();
        return own.isEmpty()
                ? List.of(Kind.QUANTITY, Kind.QUALITY, Kind.TIMELINESS, Kind.COST, Kind.ECONOMIC, Kind.SOCIAL,
                        Kind.ECOLOGICAL, Kind.SUSTAINED, Kind.SATISFACTION)
                : own;
    }
}
