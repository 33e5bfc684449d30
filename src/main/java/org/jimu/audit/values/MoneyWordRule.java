package org.jimu.audit.values;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.form.Form;
import org.jimu.model.Amount;
import org.jimu.model.Field;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** 万元 is not shortened to 万, a table keeps to one unit of money, and an amount does not repeat the unit of its form. */
final class MoneyWordRule extends TableRule {

    private static final List<Field<Amount>> AMOUNTS = List.of(StandardFields.BUDGET_TOTAL,
            StandardFields.BUDGET_FISCAL, StandardFields.BUDGET_OTHER, StandardFields.BUDGET_GENERAL,
            StandardFields.BUDGET_GOVERNMENT_FUND, StandardFields.BUDGET_BASIC, StandardFields.BUDGET_PROJECT,
            StandardFields.PROJECT_PARENT_AMOUNT);

    // what one gets is small, and rightly in 元
    private static final Pattern EACH = Pattern.compile("人均|户均|亩均|平均|单价|标准|每");

    MoneyWordRule() {
        super("moneyWord", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        var rows = table.used().stream().filter(row -> row.money().isPresent()).toList();
        var amounts = AMOUNTS.stream().flatMap(field -> amount(table, table.subject(), field));
        var costs = table.rows(SubjectKind.COST).stream()
                .flatMap(row -> amount(table, row, StandardFields.COST_AMOUNT));
        return Stream.of(rows.stream().filter(row -> row.target().unit().equals("万"))
                .map(row -> finding(table.at(row, StandardFields.INDICATOR_TARGET), row.target().text())
                        .with(Retarget.unit(row, "万元"))),
                mixed(table, rows), amounts, costs).flatMap(any -> any).toList();
    }

    private Stream<Finding> mixed(Table table, List<Indicator> rows) {
        var spent = rows.stream()
                .filter(row -> !row.kind().isBenefit() && !Names.isCount(row) && !EACH.matcher(row.name()).find())
                .toList();
        var inYuan = spent.stream().filter(row -> row.target().unit().equals("元")).toList();
        return inYuan.isEmpty() || inYuan.size() == spent.size()
                ? Stream.empty()
                : Stream.of(variant("mixed", table.at(inYuan.getFirst(), StandardFields.INDICATOR_TARGET),
                        inYuan.getFirst().target().text()).beside(
                                inYuan.stream().skip(1)
                                        .map(row -> table.at(row, StandardFields.INDICATOR_TARGET)).toList()));
    }

    private static boolean isWithUnit(String text) {
        return text.endsWith("元") || text.endsWith("万");
    }

    private Stream<Finding> amount(Table table, Subject subject, Field<Amount> field) {
        var form = table.form().form().map(Form::unit);
        var unit = form.orElse(MoneyUnit.WAN_YUAN);
        // without a form nobody has said what unit is meant: then 元 and 万元 belong to the amount
        return subject.fields().get(field).filter(amount -> isWithUnit(amount.text().strip()))
                .filter(amount -> form.isPresent() || amount.text().strip().endsWith("万")).stream()
                .flatMap(amount -> amount.money().stream().map(money -> variant("field", table.at(subject, field),
                        amount.text(), unit.label())
                        .with(Fix.set(subject, field, Amount.read(money.print(unit, 0), unit)))));
    }
}
