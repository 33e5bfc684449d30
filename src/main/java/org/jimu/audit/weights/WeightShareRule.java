package org.jimu.audit.weights;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.Wan;
import org.jimu.form.Taxonomy.FirstLevel;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;

/**
 * The weights under a first level add up to its share: the form's, or the usual 50/30/10 where the form says none, which is
 * but a hint. Where a table leaves a first level out, its share goes to others and nothing is compared.
 */
final class WeightShareRule extends TableRule {

    private static final Map<String, BigDecimal> USUAL = Map.of(Levels.OUTPUT, BigDecimal.valueOf(50), Levels.BENEFIT,
            BigDecimal.valueOf(30), Levels.SATISFACTION, BigDecimal.TEN);

    WeightShareRule() {
        super("weightShare", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        var weights = Weights.of(table);
        if (!weights.areUsed() || !weights.areComplete()) {
            return List.of();
        }
        var levels = table.form().taxonomy().firstLevels();
        return levels.isEmpty() ? usual(table, weights) : shares(table, weights, levels);
    }

    private List<Finding> shares(Table table, Weights weights, List<FirstLevel> levels) {
        if (levels.stream().anyMatch(level -> level.share().isEmpty() || weights.under(level).isEmpty())) {
            return List.of();
        }
        return levels.stream()
                .flatMap(level -> tell(table, level.name(), weights.under(level), new BigDecimal(level.share())))
                .toList();
    }

    /** Only tables of which the weights add up are compared with what is usual. */
    private List<Finding> usual(Table table, Weights weights) {
        if (weights.sum().compareTo(Weights.WITHOUT_EXECUTION) != 0 || USUAL.keySet().stream()
                .anyMatch(level -> under(weights, level).isEmpty())
                || weights.rows().stream().anyMatch(row -> !USUAL.containsKey(row.level1()))) {
            return List.of();
        }
        return USUAL.entrySet().stream()
                .flatMap(share -> tell(table, share.getKey(), under(weights, share.getKey()), share.getValue()))
                .map(finding -> finding.as(Severity.HINT)).toList();
    }

    private static List<Indicator> under(Weights weights, String level1) {
        return weights.rows().stream().filter(row -> row.level1().equals(level1)).toList();
    }

    private Stream<Finding> tell(Table table, String level, List<Indicator> rows, BigDecimal share) {
        var sum = Weights.sum(rows);
        return sum.compareTo(share) == 0
                ? Stream.empty()
                : Stream.of(finding(table.at(rows.getFirst(), StandardFields.INDICATOR_WEIGHT), level,
                        Wan.plain(sum), Wan.plain(share))
                        .beside(rows.stream().skip(1)
                                .map(row -> table.at(row, StandardFields.INDICATOR_WEIGHT)).toList()));
    }
}
