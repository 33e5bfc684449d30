package org.jimu.audit.completeness;

import java.util.List;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;

/** Where the form prints 绩效标准, 指标值确定依据 or 绩效指标描述, an indicator has it. */
final class EvidenceRule extends TableRule {

    private static final List<Field<String>> FIELDS = List.of(StandardFields.INDICATOR_STANDARD,
            StandardFields.INDICATOR_BASIS, StandardFields.INDICATOR_DESCRIPTION);

    EvidenceRule() {
        super("evidence", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        var printed = FIELDS.stream().filter(table.form()::prints).toList();
        return table.used().stream()
                .flatMap(row -> printed.stream().flatMap(field -> check(table, row, field))).toList();
    }

    private Stream<Finding> check(Table table, Indicator row, Field<String> field) {
        return row.row().text(field).isBlank()
                ? Stream.of(variant(field.key().substring("indicator.".length()), table.at(row, field), row.name()))
                : Stream.empty();
    }
}
