package org.jimu.audit.across;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;

/** 主管部门 and 实施单位 are written in one way in all tables of a year: 区委组织部 is not now 组织部, now in full. */
final class UnitNamesRule extends YearRule {

    UnitNamesRule() {
        super("unitNames", Severity.HINT);
    }

    @Override
    public List<Finding> check(Year year) {
        return Stream.of(StandardFields.PROJECT_COMPETENT_DEPARTMENT, StandardFields.PROJECT_IMPLEMENTING_UNIT)
                .flatMap(field -> look(year, field)).toList();
    }

    private Stream<Finding> look(Year year, Field<String> field) {
        var names = year.projects().stream().map(project -> project.subject().text(field).strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return year.projects().stream().flatMap(project -> {
            var name = project.subject().text(field).strip();
            // the longer or shorter name that more tables have
            return names.keySet().stream()
                    .filter(other -> !other.equals(name) && !name.isEmpty()
                            && (other.endsWith(name) || name.endsWith(other)) && names.get(other) > names.get(name))
                    .limit(1).map(other -> finding(project.at(field), name, other));
        });
    }
}
