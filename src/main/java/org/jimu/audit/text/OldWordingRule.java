package org.jimu.audit.text;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextCell;
import org.jimu.form.WordList.Hit;

/** Wording that the year of the table has left behind: 六五普法, 独生子女证. */
final class OldWordingRule extends TableRule {

    OldWordingRule() {
        super("oldWording", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.fiscalYear().map(year -> TextCell.of(table).stream()
                .flatMap(cell -> table.form().words().in(cell.text()).stream()
                        .filter(hit -> hit.word().since().filter(since -> since <= year).isPresent())
                        .map(hit -> told(cell, hit)))
                .distinct().toList()).orElse(List.of());
    }

    private Finding told(TextCell cell, Hit hit) {
        var word = hit.word();
        return word.right().map(right -> finding(cell.place(), word.wrong(), right))
                .orElseGet(() -> variant("none", cell.place(), word.wrong()))
                .with(hit.mended(cell.text()).map(cell::fix));
    }
}
