package org.jimu.audit.weights;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.form.Form.FormSubject;
import org.jimu.model.StandardFields;

/**
 * In one printed table or list all weights have the same number of decimals: 10 and 10.00 do not stand below each other.
 */
final class WeightDecimalsRule extends YearRule {

    WeightDecimalsRule() {
        super("weightDecimals", Severity.HINT);
    }

    @Override
    public List<Finding> check(Year year) {
        var isList = year.projects().stream().anyMatch(project -> project.form().form()
                .filter(form -> form.subject() == FormSubject.LIST).isPresent());
        return isList
                ? check(year.projects())
                : year.projects().stream().flatMap(project -> check(List.of(project)).stream()).toList();
    }

    private List<Finding> check(List<Table> projects) {
        var scales = projects.stream().collect(Collectors.toMap(Function.identity(), WeightDecimalsRule::weights));
        var byScale = scales.values().stream().flatMap(List::stream)
                .collect(Collectors.groupingBy(WeightDecimalsRule::scale, Collectors.counting()));
        if (byScale.size() < 2) {
            return List.of();
        }
        var usual = byScale.entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
        return projects.stream().filter(project -> scales.get(project).stream().anyMatch(row -> scale(row) != usual))
                .map(project -> tell(project, scales.get(project), usual)).toList();
    }

    private Finding tell(Table project, List<Indicator> rows, int usual) {
        var other = rows.stream().filter(row -> scale(row) != usual).toList();
        var fix = other.stream().flatMap(row -> row.weight().stream()
                .filter(weight -> weight.stripTrailingZeros().scale() <= usual)
                .map(weight -> Fix.typed(row.row(), StandardFields.INDICATOR_WEIGHT,
                        weight.setScale(usual).toPlainString())))
                .reduce(Fix::and);
        return finding(project.at(other.getFirst(), StandardFields.INDICATOR_WEIGHT),
                other.getFirst().row().text(StandardFields.INDICATOR_WEIGHT), Integer.toString(usual)).with(fix);
    }

    private static List<Indicator> weights(Table project) {
        return project.indicators().stream().filter(row -> row.weight().isPresent()).toList();
    }

    private static int scale(Indicator row) {
        return row.weight().map(BigDecimal::scale).orElse(0);
    }
}
