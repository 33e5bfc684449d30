package org.jimu.audit.across;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.Amount;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/**
 * What stands in several tables of a file has one name: a project and its 所属专项 of the same amount, a project and the key
 * task in the same place of the whole-department table.
 */
final class NamesDifferRule extends YearRule {

    private static final double SAME_THING = 0.6;

    // 基层党建 and 基层党建工作经费 are one name
    private static final Pattern ENDING = Pattern.compile("(工作|专项|业务|经费|资金|项目|费用|补助|补贴|费|款)+$");

    NamesDifferRule() {
        super("namesDiffer", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Year year) {
        var found = new ArrayList<Finding>();
        for (var project : year.projects()) {
            var program = project.subject().text(StandardFields.PROJECT_PARENT_PROGRAM).strip();
            var amount = project.subject().fields().get(StandardFields.PROJECT_PARENT_AMOUNT).flatMap(Amount::money);
            if (amount.isPresent() && amount.equals(project.money(StandardFields.BUDGET_TOTAL))
                    && differs(program, project.name().strip())) {
                found.add(variant("program", project.at(StandardFields.PROJECT_PARENT_PROGRAM), program,
                        project.name().strip())
                        .with(Fix.set(project.subject(), StandardFields.PROJECT_PARENT_PROGRAM,
                                project.name().strip()))
                        .beside(List.of(project.at(StandardFields.PROJECT_NAME))));
            }
        }
        tasks(year, found);
        return found;
    }

    private void tasks(Year year, List<Finding> found) {
        var tasks = year.own().rows(SubjectKind.TASK);
        var names = year.projects().stream().map(project -> project.bareName()).toList();
        for (var i = 0; tasks.size() == names.size() && i < tasks.size(); i++) {
            var item = tasks.get(i).text(StandardFields.TASK_ITEM).strip();
            if (!names.contains(Likeness.bare(item)) && differs(item, year.projects().get(i).name().strip())) {
                found.add(task(year.own(), tasks.get(i), year.projects().get(i)));
            }
        }
    }

    private Finding task(Table own, Subject task, Table project) {
        return finding(own.at(task, StandardFields.TASK_ITEM), task.text(StandardFields.TASK_ITEM).strip(),
                project.name().strip()).with(Fix.set(task, StandardFields.TASK_ITEM, project.name().strip()))
                .beside(List.of(project.at(StandardFields.PROJECT_NAME)));
    }

    private static String stem(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }

    /** Whether two names are not the same and yet surely mean the same thing. */
    private static boolean differs(String one, String other) {
        var a = Likeness.bare(one);
        var b = Likeness.bare(other);
        return !a.isEmpty() && !b.isEmpty() && !stem(a).equals(stem(b))
                && Likeness.inCommon(a, b) >= SAME_THING * Math.max(a.length(), b.length());
    }
}
