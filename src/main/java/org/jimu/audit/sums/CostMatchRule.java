package org.jimu.audit.sums;

import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.ProjectRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Wan;
import org.jimu.model.Amount;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** A cost indicator and a line of 支出明细 that name the same thing show the same amount. */
final class CostMatchRule extends ProjectRule {

    private static final int WORD = 3;

    CostMatchRule() {
        super("costMatch", Severity.ERROR);
    }

    @Override
    protected List<Finding> checkProject(Table table) {
        var lines = table.rows(SubjectKind.COST);
        return lines.isEmpty()
                ? List.of()
                : table.annual().stream().filter(row -> row.kind() == Kind.COST && row.money().isPresent())
                        .flatMap(row -> check(table, row, lines).stream()).toList();
    }

    private Optional<Finding> check(Table table, Indicator row, List<Subject> lines) {
        var same = lines.stream().filter(line -> isSame(row.name(), line)).toList();
        if (same.size() != 1) {
            return Optional.empty();
        }
        var line = same.getFirst();
        return line.fields().get(StandardFields.COST_AMOUNT).flatMap(Amount::money)
                .filter(amount -> !amount.equals(row.money().orElseThrow()))
                .map(amount -> finding(table.at(row, StandardFields.INDICATOR_TARGET), row.name(),
                        Wan.of(row.money().orElseThrow()), name(line), Wan.of(amount))
                        .beside(List.of(table.at(line, StandardFields.COST_AMOUNT))));
    }

    private static String name(Subject line) {
        var detail = line.text(StandardFields.COST_DETAIL);
        return detail.isBlank() ? line.text(StandardFields.COST_ITEM) : detail;
    }

    private static boolean isSame(String indicator, Subject line) {
        var core = core(indicator);
        return List.of(StandardFields.COST_ITEM, StandardFields.COST_DETAIL).stream()
                .map(field -> core(line.text(field)))
                .anyMatch(word -> core.length() >= WORD && word.contains(core)
                        || word.length() >= WORD && core.contains(word));
    }

    /** The thing without what every cost is called: 垃圾清运 of 垃圾清运费. */
    private static String core(String name) {
        return name.replaceAll("\\s", "").replaceAll("(?:总?成本|总额|费用|经费|支出|资金|费)$", "");
    }
}
