package org.jimu.audit.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/** 主管部门 and 实施单位 are units with a name; 相关部门 is nobody who can be asked. */
final class VagueUnitRule extends TableRule {

    private static final Pattern VAGUE = Pattern.compile("(各|相关|有关|其他)+(职能|业务|责任)?(部门|单位|科室|处室|股室)+");

    VagueUnitRule() {
        super("vagueUnit", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        return Stream.of(StandardFields.PROJECT_COMPETENT_DEPARTMENT, StandardFields.PROJECT_IMPLEMENTING_UNIT)
                .filter(field -> VAGUE.matcher(table.subject().text(field).strip()).matches())
                .map(field -> finding(table.at(field), table.subject().text(field).strip())).toList();
    }
}
