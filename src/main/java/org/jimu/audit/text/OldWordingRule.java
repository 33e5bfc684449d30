package org.jimu.audit.text;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;

/** Wording that the year of the table has left behind: 六五普法, 独生子女证. */
final class OldWordingRule extends TableRule {

    OldWordingRule() {
        super("oldWording", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.fiscalYear().map(year -> ListedWord.in(table).stream()
                .filter(listed -> listed.word().since().filter(since -> since <= year).isPresent()).map(this::told)
                .distinct().toList()).orElse(List.of());
    }

    private Finding told(ListedWord listed) {
        var cell = listed.cell();
        var word = listed.word();
        return word.right().map(right -> finding(cell.place(), word.wrong(), right))
                .orElseGet(() -> variant("none", cell.place(), word.wrong()))
                .with(listed.fix());
    }
}
