package org.jimu.audit.completeness;

import java.util.ArrayList;
import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.Field;

/**
 * The heads and labels of a table are those of its form. A label of its own in one table, where its sister tables have the
 * form's, was damaged (2024 for （2024年度）).
 */
final class OwnLabelRule extends YearRule {

    private static final String OF_FORM = "x.";
    private static final int SISTERS = 2;

    OwnLabelRule() {
        super("ownLabel", Severity.HINT);
    }

    @Override
    public List<Finding> check(Year year) {
        var found = new ArrayList<Finding>();
        for (var project : year.projects()) {
            for (var field : project.subject().fields().fields()) {
                if (field.key().startsWith(OF_FORM) && project.form().prints(field)
                        && !project.subject().text(field).isBlank() && isAlone(year, project, field)) {
                    found.add(finding(project.at(field), project.subject().text(field).strip()));
                }
            }
        }
        return found;
    }

    /** Whether enough tables of the same form have none of their own. */
    private static boolean isAlone(Year year, Table project, Field<?> field) {
        var sisters = year.projects().stream().filter(other -> other != project)
                .filter(other -> other.form().form().equals(project.form().form())).toList();
        return sisters.size() >= SISTERS && sisters.stream().allMatch(other -> other.subject().text(field).isBlank());
    }
}
