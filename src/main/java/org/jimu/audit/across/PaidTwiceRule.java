package org.jimu.audit.across;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.GroupRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** One odd price in two projects of a year (5242.17元/人/月): the same people may be paid twice. */
final class PaidTwiceRule extends GroupRule {

    private static final Pattern ODD_PRICE = Pattern
            .compile("[=≤≥]?\\d+\\.\\d{1,2}元[/／每人].*|[=≤≥]?\\d{3,}[1-9]元[/／每人].*");

    PaidTwiceRule() {
        super("paidTwice", Severity.HINT);
    }

    @Override
    public Stream<Member> members(Table table) {
        return !table.isProject()
                ? Stream.empty()
                : table.indicators().stream().filter(row -> ODD_PRICE.matcher(row.value()).matches())
                        .map(row -> new Member(table.year().id() + ":" + row.value(),
                                table.at(row, StandardFields.INDICATOR_TARGET)));
    }

    @Override
    public List<Finding> check(Group group) {
        return group.members().stream().flatMap(member -> {
            var others = group.members().stream().filter(other -> !other.table().equals(member.table())).toList();
            return others.stream().limit(1)
                    .map(other -> finding(member, group.key().substring(group.key().indexOf(':') + 1),
                            group.book().get(other.table()).text(StandardFields.PROJECT_NAME)).beside(others));
        }).toList();
    }
}
