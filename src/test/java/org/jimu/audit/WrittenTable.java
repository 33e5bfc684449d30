package org.jimu.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Levels;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

/** A made-up table written in one line, as {@code every-rule.tsv} explains. */
final class WrittenTable {

    private static final Map<String, String> LEVELS = Map.of("数", Levels.QUANTITY, "质", Levels.QUALITY, "时",
            Levels.TIMELINESS, "成", Levels.COST, "经", Levels.ECONOMIC_BENEFIT, "社", Levels.SOCIAL_BENEFIT, "生",
            Levels.ECOLOGICAL_BENEFIT, "可", Levels.SUSTAINED_IMPACT, "满", Levels.RECIPIENT_SATISFACTION);
    private static final Map<SubjectKind, List<Field<?>>> ROWS = Map.of(
            SubjectKind.COST, List.of(StandardFields.COST_ITEM, StandardFields.COST_DETAIL, StandardFields.COST_AMOUNT,
                    StandardFields.COST_CALCULATION),
            SubjectKind.TASK, List.of(StandardFields.TASK_ITEM, StandardFields.TASK_OWNER, StandardFields.TASK_GOAL,
                    StandardFields.TASK_AMOUNT),
            SubjectKind.PLAN, List.of(StandardFields.PLAN_BY, StandardFields.PLAN_PERCENT),
            SubjectKind.GOAL, List.of(StandardFields.GOAL_LABEL, StandardFields.GOAL_TEXT),
            SubjectKind.DUTY, List.of(StandardFields.DUTY_NAME, StandardFields.DUTY_STANDARDS),
            SubjectKind.SAFEGUARD, List.of(StandardFields.SAFEGUARD_NAME, StandardFields.SAFEGUARD_TEXT));
    private static final List<Field<?>> OF_DEPARTMENT = List.of(StandardFields.DEPARTMENT_PREPARER,
            StandardFields.DEPARTMENT_CONTACT_PHONE);

    private final MadeTable made = new MadeTable();

    private WrittenTable() {
    }

    static Book of(String line) {
        var table = new WrittenTable();
        Arrays.stream(line.split("; ")).forEach(table::add);
        return table.made.book();
    }

    private void add(String part) {
        var word = part.split("[ =]", 2);
        var rest = word.length > 1 ? word[1] : "";
        var row = Arrays.stream(SubjectKind.values()).filter(kind -> kind.code().equals(word[0])).findFirst()
                .filter(ROWS::containsKey);
        if (LEVELS.containsKey(word[0])) {
            indicator(LEVELS.get(word[0]), cells(rest));
        } else if (row.isPresent()) {
            row(row.get(), cells(rest));
        } else {
            set(word[0], rest);
        }
    }

    private static List<String> cells(String text) {
        return Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    }

    private void indicator(String level, List<String> cells) {
        if (cells.size() > 2) {
            made.row(level, cells.get(0), cells.get(1), cells.get(2));
        } else {
            made.row(level, cells.get(0), cells.get(1));
        }
    }

    private void row(SubjectKind kind, List<String> cells) {
        var fields = new Object[2 * cells.size()];
        for (var i = 0; i < cells.size(); i++) {
            fields[2 * i] = ROWS.get(kind).get(i);
            fields[2 * i + 1] = cells.get(i);
        }
        made.row(kind, fields);
    }

    private void set(String key, String value) {
        switch (key) {
            case "form" -> made.form(value);
            case "year" -> made.nextYear(value);
            case "project" -> made.next(value);
            // a value and an operator in cells of their own
            case ".value" -> split(value, Optional.empty());
            case ".operator" -> split("95", Operator.ofSymbol(value));
            default -> field(StandardFields.of(key), repeated(value));
        }
    }

    /** *60 is a text of sixty characters. */
    private static String repeated(String value) {
        return value.startsWith("*") ? "字".repeat(Integer.parseInt(value.substring(1))) : value;
    }

    private void split(String value, Optional<Operator> operator) {
        var row = made.book().get(made.id()).children().getLast();
        var target = StandardFields.INDICATOR_TARGET.type().read("95%").withOperator(operator).withValue(value);
        made.apply(Edit.SetField.to(row, StandardFields.INDICATOR_TARGET, target));
    }

    private void field(Field<?> field, String value) {
        var room = field.key().substring(0, field.key().indexOf('.'));
        if (OF_DEPARTMENT.contains(field)) {
            made.set(MadeTable.DEPARTMENT, field, value);
        } else if (room.equals("indicator") || ROWS.keySet().stream().anyMatch(kind -> kind.code().equals(room))) {
            made.lastRow(field, value);
        } else {
            made.set(field, value);
        }
    }
}
