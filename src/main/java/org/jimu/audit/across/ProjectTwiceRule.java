package org.jimu.audit.across;

import java.util.List;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.GroupRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** No project stands twice in a year of a department. Two of one name with codes of their own may be two in fact. */
final class ProjectTwiceRule extends GroupRule {

    ProjectTwiceRule() {
        super("projectTwice", Severity.ERROR);
    }

    @Override
    public Stream<Member> members(Table table) {
        var name = table.bareName();
        return name.isEmpty()
                ? Stream.empty()
                : Stream.of(new Member(table.year().id() + ":" + name, table.at(StandardFields.PROJECT_NAME)));
    }

    @Override
    public List<Finding> check(Group group) {
        var codes = group.members().stream()
                .map(member -> group.book().get(member.table()).text(StandardFields.PROJECT_CODE).strip()).toList();
        var apart = codes.stream().noneMatch(String::isEmpty) && codes.stream().distinct().count() == codes.size();
        return group.members().stream().skip(1)
                .map(member -> finding(member, group.book().get(member.table()).text(StandardFields.PROJECT_NAME))
                        .as(apart ? Severity.WARNING : Severity.ERROR).beside(List.of(group.members().getFirst())))
                .toList();
    }
}
