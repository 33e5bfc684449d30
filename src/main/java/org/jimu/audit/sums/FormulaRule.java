package org.jimu.audit.sums;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Table.PlacedText;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.Wan;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

/** A calculation that is written out comes to what it says. */
final class FormulaRule extends TableRule {

    private static final BigDecimal FAR = BigDecimal.valueOf(100);

    FormulaRule() {
        super("formula", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Table table) {
        return texts(table).filter(text -> text.text().indexOf('=') >= 0 || text.text().indexOf('＝') >= 0)
                .flatMap(text -> Formula.in(text.text()).stream().filter(formula -> !formula.holds())
                        .map(formula -> finding(text.place(), formula.text(), value(formula))))
                .toList();
    }

    private static String value(Formula formula) {
        // in the unit of the right side where the left one has units of money or is in 元, else as the numbers stand
        var scaled = formula.right().signum() != 0 && formula.result().compareTo(formula.right()) != 0
                && (formula.inYuan().compareTo(formula.left()) != 0
                        || formula.left().compareTo(formula.right().multiply(FAR)) > 0);
        return Wan.plain(scaled ? formula.inYuan().movePointLeft(4) : formula.left());
    }

    private static Stream<PlacedText> texts(Table table) {
        return Stream.of(table.annualGoals(), table.text(StandardFields.PROJECT_PERIOD_GOAL),
                table.text(StandardFields.PROJECT_PURPOSE), table.text(StandardFields.PROJECT_NOTE),
                table.texts(SubjectKind.COST, StandardFields.COST_CALCULATION),
                table.texts(SubjectKind.COST, StandardFields.COST_DETAIL),
                table.texts(SubjectKind.INDICATOR, StandardFields.INDICATOR_NAME),
                table.texts(SubjectKind.INDICATOR, StandardFields.INDICATOR_DESCRIPTION),
                table.texts(SubjectKind.INDICATOR, StandardFields.INDICATOR_BASIS),
                table.texts(SubjectKind.INDICATOR, StandardFields.INDICATOR_NOTE),
                table.texts(SubjectKind.TASK, StandardFields.TASK_GOAL)).flatMap(List::stream);
    }
}
