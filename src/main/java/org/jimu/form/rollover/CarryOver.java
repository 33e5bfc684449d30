package org.jimu.form.rollover;

import java.util.List;

import org.jimu.model.Amount;
import org.jimu.model.Field;
import org.jimu.model.FieldType;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;

/**
 * What of a project goes along into its copy. Spending plan and weights always do; what was reached and spent in the year
 * never does, nor the total that the paper stated.
 *
 * @param amounts whether amounts of money are kept, or printed blank
 * @param codes   whether project codes (项目代码) are kept, or printed blank. A code carries the year in which the project
 *                was set up: who goes on keeps it, who is set up anew gets another one from the system
 */
public record CarryOver(boolean amounts, boolean codes) {

    /** All of it. */
    public static final CarryOver ALL = new CarryOver(true, true);

    private static final List<Field<?>> OF_THE_YEAR = List.of(StandardFields.SUMMARY_PRINTED_TOTAL,
            StandardFields.BUDGET_INITIAL, StandardFields.BUDGET_ADJUSTED, StandardFields.BUDGET_EXECUTED,
            StandardFields.INDICATOR_ACTUAL, StandardFields.INDICATOR_SCORE, StandardFields.INDICATOR_DEVIATION,
            StandardFields.INDICATOR_CURRENT, StandardFields.INDICATOR_LIKELIHOOD);

    /** The fields of a copy. */
    Fields of(Fields fields) {
        // a copy is to be checked, printed and signed anew
        var carried = StandardFields.withoutState(fields);
        for (var field : OF_THE_YEAR) {
            carried = carried.without(field);
        }
        for (var field : carried.fields()) {
            if (!amounts && field.type() instanceof FieldType.Money) {
                carried = blank(carried, field);
            }
        }
        return codes || !carried.has(StandardFields.PROJECT_CODE)
                ? carried
                : carried.with(StandardFields.PROJECT_CODE, "");
    }

    @SuppressWarnings("unchecked")
    private static Fields blank(Fields fields, Field<?> field) {
        var money = (Field<Amount>) field;
        return fields.with(money, fields.get(money).map(amount -> Amount.read("", amount.unit())));
    }
}
