package org.jimu.audit.text;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;

/** Wrong characters that writers of such texts are known for (呕歌 for 讴歌), from the list that users can add to. */
final class WrongWordRule extends TableRule {

    WrongWordRule() {
        super("wrongWord", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        return ListedWord.in(table).stream().filter(listed -> listed.word().since().isEmpty()).map(this::told).toList();
    }

    private Finding told(ListedWord listed) {
        var cell = listed.cell();
        var word = listed.word();
        var told = word.right().map(right -> finding(cell.place(), word.wrong(), right))
                .orElseGet(() -> variant("unknown", cell.place(), word.wrong()));
        return told.as(word.isSure() ? Severity.WARNING : Severity.HINT)
                .with(listed.fix());
    }
}
