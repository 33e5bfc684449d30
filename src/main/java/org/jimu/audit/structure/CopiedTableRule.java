package org.jimu.audit.structure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.GroupRule;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** Projects of one year with the very same indicators: a table that was copied and not adapted. */
final class CopiedTableRule extends GroupRule {

    private static final int FEW = 4;

    CopiedTableRule() {
        super("copiedTable", Severity.HINT);
    }

    @Override
    public Stream<Member> members(Table table) {
        var names = table.indicators().stream().filter(row -> !row.isUnused()).map(row -> Likeness.bare(row.name()))
                .filter(name -> !name.isEmpty()).toList();
        return table.isProject() && names.size() >= FEW
                ? Stream.of(new Member(table.year().id() + names.stream().collect(Collectors.joining("/", ":", "")),
                        table.at(StandardFields.PROJECT_NAME)))
                : Stream.empty();
    }

    @Override
    public List<Finding> check(Group group) {
        return group.members().stream().map(member -> {
            var others = group.members().stream().filter(other -> !other.equals(member)).toList();
            var first = group.book().get(others.getFirst().table()).text(StandardFields.PROJECT_NAME);
            return (others.size() == 1
                    ? variant("one", member, first)
                    : finding(member, first, Integer.toString(others.size()))).beside(others);
        }).toList();
    }
}
