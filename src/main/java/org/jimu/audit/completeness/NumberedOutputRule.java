package org.jimu.audit.completeness;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.ProjectRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** At least one indicator of 产出 has a number. */
final class NumberedOutputRule extends ProjectRule {

    NumberedOutputRule() {
        super("numberedOutput", Severity.ERROR);
    }

    @Override
    protected List<Finding> checkProject(Table table) {
        var outputs = table.indicators().stream()
                .filter(row -> row.kind().isOutput() && !row.isUnused() && !row.isWithoutValue()).toList();
        var numbered = outputs.stream().anyMatch(row -> row.value().chars().anyMatch(Character::isDigit));
        return outputs.isEmpty() || numbered
                ? List.of()
                : List.of(finding(table.at(outputs.getFirst(), StandardFields.INDICATOR_TARGET)));
    }
}
