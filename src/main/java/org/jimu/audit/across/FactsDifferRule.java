package org.jimu.audit.across;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.GroupRule;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;
import org.jimu.model.Target;

/**
 * How many there are of something is one number in a year: of communities, of people on the payroll. Projects for some of
 * them have other numbers, so it is a hint.
 */
final class FactsDifferRule extends GroupRule {

    private static final Pattern FACT = Pattern.compile("(社区|行政村|村|村民小组|党组织|党支部|网格|在编人员|在职人员|编制|辖区人口)(数量|个数|人数|数)?");
    private static final Pattern BASIS = Pattern.compile("(在编|在职|在册|编制)(人数|人员|人员数|数)?");

    FactsDifferRule() {
        super("factsDiffer", Severity.HINT);
    }

    @Override
    public Stream<Member> members(Table table) {
        return table.indicators().stream().filter(Indicator::isNumeric).flatMap(row -> {
            var name = Likeness.bare(row.name());
            var basis = Likeness.bare(row.row().text(StandardFields.INDICATOR_BASIS));
            var of = FACT.matcher(name).matches() ? name : BASIS.matcher(basis).matches() ? name + "/" + basis : "";
            return of.isEmpty() || row.unit().equals("%")
                    ? Stream.empty()
                    : Stream.of(
                            new Member(table.year().id() + ":" + of, table.at(row, StandardFields.INDICATOR_TARGET)));
        });
    }

    @Override
    public List<Finding> check(Group group) {
        var book = group.book();
        var first = group.members().getFirst();
        var target = book.get(first.subject()).fields().get(StandardFields.INDICATOR_TARGET).orElse(Target.BLANK);
        return group.members().stream().skip(1).flatMap(member -> {
            var row = book.get(member.subject());
            var here = row.fields().get(StandardFields.INDICATOR_TARGET).orElse(Target.BLANK);
            return here.number().equals(target.number())
                    ? Stream.empty()
                    : Stream.of(finding(member, row.text(StandardFields.INDICATOR_NAME).strip(), here.text().strip(),
                            book.get(first.table()).text(StandardFields.PROJECT_NAME).strip(), target.text().strip())
                            .beside(List.of(first)));
        }).toList();
    }
}
