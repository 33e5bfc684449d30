package org.jimu.audit.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.StandardFields;

/** A paragraph of a whole-department text does not stand there twice; standards may be the same for several duties. */
final class NarrativeRepeatedRule extends TableRule {

    private static final int LONG = 40;

    NarrativeRepeatedRule() {
        super("narrativeRepeated", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        var found = new ArrayList<Finding>();
        if (table.isProject()) {
            return found;
        }
        var seen = new HashMap<String, TextCell>();
        for (var cell : TextCell.of(table)) {
            if (cell.is(StandardFields.DUTY_STANDARDS) || cell.is(StandardFields.DUTY_INDICATORS)) {
                continue;
            }
            for (var sentence : cell.text().split("[。\\n]+")) {
                var bare = Likeness.bare(sentence).replaceFirst("^主要职责是", "");
                if (bare.length() >= LONG) {
                    var before = seen.putIfAbsent(bare, cell);
                    if (before != null && !before.equals(cell)) {
                        found.add(finding(cell.place(), sentence.strip().substring(0, LONG / 2))
                                .beside(List.of(before.place())));
                    }
                }
            }
        }
        return found;
    }
}
