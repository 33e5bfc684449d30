package org.jimu.form;

import java.util.List;
import java.util.stream.Stream;

import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;

/**
 * First and second level of an indicator as a form has them.
 *
 * @param first  standard name of the first level
 * @param second standard name of the second level
 */
public record IndicatorLevel(String first, String second) {

    /** What rows without levels have. */
    public static final IndicatorLevel NONE = new IndicatorLevel("", "");

    /**
     * The level of the form that the names mean: where it knows no 可持续影响 that is 社会效益, 成本 and 经济成本 stand for each
     * other. Names that the form does not know are taken as they are.
     */
    public static IndicatorLevel named(String first, String second, Taxonomy taxonomy) {
        return Stream.of(second, substitute(second)).flatMap(name -> find(first, name, taxonomy)).findFirst()
                .orElse(new IndicatorLevel(first, second));
    }

    /** The level of a row. */
    public static IndicatorLevel of(Subject row, Taxonomy taxonomy) {
        var second = row.text(StandardFields.INDICATOR_LEVEL2);
        return new IndicatorLevel(taxonomy.firstLevelOf(row.text(StandardFields.INDICATOR_LEVEL1), second), second);
    }

    private static Stream<IndicatorLevel> find(String first, String second, Taxonomy taxonomy) {
        var having = taxonomy.firstLevels().stream()
                .filter(level -> level.secondLevels().stream().anyMatch(s -> s.name().equals(second)))
                .map(Taxonomy.FirstLevel::name).toList();
        return Stream.concat(having.stream().filter(first::equals), having.stream()).limit(1)
                .map(name -> new IndicatorLevel(name, second));
    }

    /** What stands for a second level in a form that does not have it. */
    private static String substitute(String second) {
        return switch (second) {
            case Levels.COST -> Levels.ECONOMIC_COST;
            case Levels.ECONOMIC_COST, Levels.SOCIAL_COST, Levels.ECOLOGICAL_COST -> Levels.COST;
            case Levels.SUSTAINED_IMPACT -> Levels.SOCIAL_BENEFIT;
            default -> second;
        };
    }

    /** Whether the form has the level. */
    public boolean isIn(Taxonomy taxonomy) {
        return all(taxonomy).contains(this);
    }

    /** All levels of a form from top to bottom. */
    public static List<IndicatorLevel> all(Taxonomy taxonomy) {
        return taxonomy.firstLevels().stream().flatMap(
                top -> top.secondLevels().stream().map(below -> new IndicatorLevel(top.name(), below.name()))).toList();
    }

    /** Its place from the top of the form; behind all others where the form does not have it. */
    private int order(Taxonomy taxonomy) {
        var levels = all(taxonomy);
        var at = levels.indexOf(this);
        return at < 0 ? levels.size() : at;
    }

    /**
     * Where a new row of the level goes among the children of its owner: behind the last row of the level, else behind
     * the last of a level before it, else before all rows.
     *
     * @param rows the indicators of the owner that count
     */
    public int place(Subject owner, List<Subject> rows, Taxonomy taxonomy) {
        var order = order(taxonomy);
        var last = rows.stream().filter(row -> of(row, taxonomy).equals(this)).reduce((a, b) -> b)
                .or(() -> rows.stream().filter(row -> of(row, taxonomy).order(taxonomy) < order).reduce((a, b) -> b));
        return last.map(row -> owner.children().indexOf(row.id()) + 1).orElseGet(() -> rows.isEmpty()
                ? owner.children().size()
                : owner.children().indexOf(rows.getFirst().id()));
    }
}
