package org.jimu.audit.across;

import java.util.List;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.GroupRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.CellText;
import org.jimu.model.StandardFields;

/** The code of a project belongs to it alone, in all departments of a fiscal year; in other years it may go on. */
final class CodeTwiceRule extends GroupRule {

    CodeTwiceRule() {
        super("codeTwice", Severity.ERROR);
    }

    @Override
    public Stream<Member> members(Table table) {
        var code = CellText.narrow(table.subject().text(StandardFields.PROJECT_CODE)).replaceAll("\\s", "");
        return code.isEmpty() || !table.isProject()
                ? Stream.empty()
                : Stream.of(new Member(table.year().text(StandardFields.YEAR) + ":" + code,
                        table.at(StandardFields.PROJECT_CODE)));
    }

    @Override
    public List<Finding> check(Group group) {
        return group.members().stream().map(member -> {
            var others = group.members().stream().filter(other -> !other.equals(member)).toList();
            var book = group.book();
            return finding(member, book.get(member.table()).text(StandardFields.PROJECT_CODE),
                    book.get(others.getFirst().table()).text(StandardFields.PROJECT_NAME)).beside(others);
        }).toList();
    }
}
