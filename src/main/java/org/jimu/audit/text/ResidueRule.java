package org.jimu.audit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Sign;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

/** What an empty form says to those who fill it in (目标内容1：, 请填写, ××) is taken out. */
final class ResidueRule extends TableRule {

    private static final Pattern RESIDUE = Pattern
            .compile("目标内容\\s*\\d*\\s*[:：]?|[（(]?(此处|在此)(请)?填写[^。；]*|请(在此)?填写[^。；]{0,12}"
                    + "|填写说明|[（(]?示例[:：）)]|[×xX＊*]{2,}(?=[\\p{IsHan}\\s]|$)|年度总体目标[:：]\\s*$");
    private static final Pattern LABEL = Pattern.compile("(\\d+\\s*[.．、]?)?\\s*目标内容\\s*\\d*\\s*[:：]?\\s*");

    ResidueRule() {
        super("residue", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        var found = new ArrayList<Finding>();
        for (var cell : TextCell.of(table)) {
            if (!cell.has(Sign.INSTRUCTION) && !cell.has(Sign.PLACEHOLDER) && !cell.has(Sign.GOAL)) {
                continue;
            }
            var residue = RESIDUE.matcher(cell.text());
            if (residue.find()) {
                found.add(finding(cell.place(), residue.group().strip()));
            }
        }
        for (var goal : table.rows(SubjectKind.GOAL)) {
            var label = goal.text(StandardFields.GOAL_LABEL);
            var parts = LABEL.matcher(label);
            if (parts.matches()) {
                var number = parts.group(1) == null ? "" : parts.group(1);
                found.add(finding(table.at(goal, StandardFields.GOAL_LABEL), label.strip())
                        .with(Fix.set(goal, StandardFields.GOAL_LABEL, number)));
            }
        }
        return found;
    }
}
