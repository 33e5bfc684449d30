package org.jimu.audit.weights;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Table;
import org.jimu.form.Taxonomy.FirstLevel;
import org.jimu.model.Numeral;
import org.jimu.model.StandardFields;

/**
 * The weights of a table, and what its form wants of them.
 *
 * @param table the table
 * @param rows  indicators that count: those that are used, without 预算执行率, which is not a target of the table
 */
record Weights(Table table, List<Indicator> rows) {

    static final BigDecimal FULL = BigDecimal.valueOf(100);
    static final BigDecimal WITHOUT_EXECUTION = BigDecimal.valueOf(90);
    private static final String EXECUTION = "预算执行率";

    static Weights of(Table table) {
        return new Weights(table, table.annual().stream().filter(row -> !row.name().contains(EXECUTION)).toList());
    }

    boolean areUsed() {
        return rows.stream().anyMatch(row -> row.weight().isPresent());
    }

    boolean areComplete() {
        return rows.stream().allMatch(row -> row.weight().isPresent());
    }

    BigDecimal sum() {
        return sum(rows);
    }

    static BigDecimal sum(List<Indicator> rows) {
        return rows.stream().flatMap(row -> row.weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a table keeps for 预算执行率, in a row or in a field of its own. */
    private Optional<BigDecimal> execution() {
        return table.indicators().stream().filter(row -> row.name().contains(EXECUTION))
                .flatMap(row -> row.weight().stream()).findFirst()
                .or(() -> table.subject().fields().get(StandardFields.BUDGET_EXECUTION_WEIGHT)
                        .flatMap(Numeral::number));
    }

    /**
     * What the weights must add up to: what the form says, or its shares together; 100 less the share that the table keeps
     * for 预算执行率. Empty where the form says nothing: then 100 and 90 are both usual.
     */
    Optional<BigDecimal> wanted() {
        var form = table.form();
        return form.demands().weights().or(() -> execution().map(FULL::subtract)).or(this::shares);
    }

    private Optional<BigDecimal> shares() {
        var levels = table.form().taxonomy().firstLevels();
        return levels.isEmpty() || levels.stream().anyMatch(level -> level.share().isEmpty())
                ? Optional.empty()
                : Optional.of(levels.stream().map(level -> new BigDecimal(level.share())).reduce(BigDecimal.ZERO,
                        BigDecimal::add));
    }

    /** The rows under a first level of the form. */
    List<Indicator> under(FirstLevel level) {
        var taxonomy = table.form().taxonomy();
        return rows.stream().filter(row -> taxonomy.firstLevelOf(row.level1(), row.level2()).equals(level.name()))
                .toList();
    }
}
