package org.jimu.audit.completeness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.ProjectRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;

/** The head of a project's table names the project, its 主管部门 with the code where the form asks for it, and an 实施单位. */
final class HeadRule extends ProjectRule {

    HeadRule() {
        super("head", Severity.WARNING);
    }

    @Override
    protected List<Finding> checkProject(Table table) {
        return Stream.of(name(table), department(table), unit(table)).flatMap(Optional::stream).toList();
    }

    private Optional<Finding> name(Table table) {
        return table.name().isBlank()
                ? Optional.of(variant("project", table.at(StandardFields.PROJECT_NAME)).as(Severity.ERROR))
                : Optional.empty();
    }

    private Optional<Finding> department(Table table) {
        if (isBlank(table, StandardFields.PROJECT_COMPETENT_DEPARTMENT)) {
            return Optional.of(variant("department", table.at(StandardFields.PROJECT_COMPETENT_DEPARTMENT))
                    .as(Severity.ERROR));
        }
        return isBlank(table, StandardFields.PROJECT_COMPETENT_CODE)
                ? Optional.of(variant("code", table.at(StandardFields.PROJECT_COMPETENT_CODE),
                        table.subject().text(StandardFields.PROJECT_COMPETENT_DEPARTMENT)).with(code(table)))
                : Optional.empty();
    }

    private Optional<Finding> unit(Table table) {
        return isBlank(table, StandardFields.PROJECT_IMPLEMENTING_UNIT)
                ? Optional.of(finding(table.at(StandardFields.PROJECT_IMPLEMENTING_UNIT)))
                : Optional.empty();
    }

    private static boolean isBlank(Table table, Field<String> field) {
        return table.form().prints(field) && table.subject().text(field).isBlank();
    }

    private static Optional<Fix> code(Table table) {
        return Optional.of(table.department().text(StandardFields.DEPARTMENT_CODE)).filter(code -> !code.isBlank())
                .map(code -> Fix.set(table.subject(), StandardFields.PROJECT_COMPETENT_CODE, code));
    }
}
