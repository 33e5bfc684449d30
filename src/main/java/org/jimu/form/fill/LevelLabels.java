package org.jimu.form.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jimu.form.IndicatorLevel;
import org.jimu.form.Taxonomy;
import org.jimu.model.CellText;
import org.jimu.model.Levels;

/**
 * Knows the labels of levels, however a table writes them: {@code 数量指标}, {@code 11-数量指标}, {@code 数量指标 (必填量化)},
 * {@code 数量}.
 */
final class LevelLabels {

    private static final List<String> FIRST = List.of(Levels.COST, Levels.OUTPUT, Levels.BENEFIT, Levels.SATISFACTION);
    private static final List<String> SECOND = List.of(Levels.QUANTITY, Levels.QUALITY, Levels.TIMELINESS, Levels.COST,
            Levels.ECONOMIC_BENEFIT, Levels.SOCIAL_BENEFIT, Levels.ECOLOGICAL_BENEFIT, Levels.SUSTAINED_IMPACT,
            Levels.RECIPIENT_SATISFACTION, Levels.ECONOMIC_COST, Levels.SOCIAL_COST, Levels.ECOLOGICAL_COST);

    private final Taxonomy taxonomy;
    private final Map<String, String> firstNames = new HashMap<>();
    private final Map<String, String> secondNames = new HashMap<>();

    LevelLabels(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        FIRST.forEach(name -> firstNames.put(bare(name), name));
        SECOND.forEach(name -> secondNames.put(bare(name), name));
        // beside a first level some tables write no more than this
        secondNames.put(bare(Levels.SATISFACTION), Levels.RECIPIENT_SATISFACTION);
        for (var first : taxonomy.firstLevels()) {
            firstNames.put(bare(first.name()), first.name());
            firstNames.put(bare(first.label()), first.name());
            for (var second : first.secondLevels()) {
                secondNames.put(bare(second.name()), second.name());
                secondNames.put(bare(second.label()), second.name());
            }
        }
    }

    private static String plain(String label) {
        return CellText.narrow(label).replaceAll("\\s", "").replaceFirst("[（(][^（(]*[)）]$", "");
    }

    private static String bare(String label) {
        return plain(label).replaceFirst("^\\d+[-—－.．、]*", "").replaceFirst("指标$", "");
    }

    /** The standard name of a first level; empty where the text is no label of one. */
    Optional<String> first(String label) {
        return Optional.ofNullable(firstNames.get(bare(label)));
    }

    /** The standard name of a second level; empty where the text is no label of one. */
    Optional<String> second(String label) {
        return Optional.ofNullable(secondNames.get(bare(label)));
    }

    /** Whether a label can be nothing else: 数量 or 满意度 alone may be the name of an indicator too. */
    static boolean isCertain(String label) {
        return plain(label).endsWith("指标") || plain(label).matches("\\d+[-—－].*");
    }

    /** The form's level of two labels; a blank one says nothing. */
    Optional<IndicatorLevel> level(String firstLabel, String secondLabel) {
        var first = first(firstLabel);
        var second = second(secondLabel).or(() -> only(first));
        return second.map(name -> IndicatorLevel.named(first.orElse(""), name, taxonomy))
                .filter(level -> level.isIn(taxonomy));
    }

    /** The second level that a first level has, where it has but one. */
    private Optional<String> only(Optional<String> first) {
        return taxonomy.firstLevels().stream().filter(level -> first.filter(level.name()::equals).isPresent())
                .filter(level -> level.secondLevels().size() == 1)
                .map(level -> level.secondLevels().getFirst().name()).findFirst();
    }
}
