package org.jimu.audit.text;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextCell;
import org.jimu.form.WordList.Hit;

/** Wrong characters that writers of such texts are known for (呕歌 for 讴歌), from the list that users can add to. */
final class WrongWordRule extends TableRule {

    WrongWordRule() {
        super("wrongWord", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        return TextCell.of(table).stream().flatMap(cell -> table.form().words().in(cell.text()).stream()
                .filter(hit -> hit.word().since().isEmpty()).map(hit -> told(cell, hit))).toList();
    }

    private Finding told(TextCell cell, Hit hit) {
        var word = hit.word();
        var told = word.right().map(right -> finding(cell.place(), word.wrong(), right))
                .orElseGet(() -> variant("unknown", cell.place(), word.wrong()));
        return told.as(word.isSure() ? Severity.WARNING : Severity.HINT)
                .with(hit.mended(cell.text()).map(cell::fix));
    }
}
