package org.jimu.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * A text that somebody wrote into a table.
 *
 * @param table   the project or year
 * @param subject the row, or the project or year itself
 * @param text    as it stands there, never blank
 */
public record TextCell(SubjectId table, Subject subject, Field<?> field, String text) {

    private static final String PERIOD = "period";

    private static final List<Field<?>> OF_PROJECT = List.of(StandardFields.PROJECT_NAME,
            StandardFields.PROJECT_PARENT_PROGRAM, StandardFields.PROJECT_PURPOSE, StandardFields.PROJECT_ANNUAL_GOAL,
            StandardFields.PROJECT_PERIOD_GOAL, StandardFields.PROJECT_SUMMARY_ANNUAL_GOAL,
            StandardFields.PROJECT_SUMMARY_PERIOD_GOAL, StandardFields.PROJECT_NOTE);
    private static final List<Field<?>> OF_YEAR = List.of(StandardFields.DEPARTMENT_DUTIES,
            StandardFields.DEPARTMENT_OVERALL_GOAL, StandardFields.DEPARTMENT_SAFEGUARDS,
            StandardFields.SUMMARY_PERIOD_GOAL, StandardFields.SUMMARY_ANNUAL_GOAL);

    /** All texts of a table: those of the project or year itself, then those of its rows. */
    public static List<TextCell> of(Table table) {
        return table.once(TextCell.class, TextCell::read);
    }

    private static List<TextCell> read(Table table) {
        var cells = new ArrayList<TextCell>();
        add(cells, table, table.subject(), table.isProject() ? OF_PROJECT : OF_YEAR);
        for (var row : table.rows()) {
            add(cells, table, row, fields(row.kind()));
        }
        return cells;
    }

    private static List<Field<?>> fields(SubjectKind row) {
        return switch (row) {
            case INDICATOR -> List.of(StandardFields.INDICATOR_NAME, StandardFields.INDICATOR_TARGET,
                    StandardFields.INDICATOR_DESCRIPTION, StandardFields.INDICATOR_BASIS,
                    StandardFields.INDICATOR_NOTE);
            case COST -> List.of(StandardFields.COST_ITEM, StandardFields.COST_DETAIL,
                    StandardFields.COST_CALCULATION);
            case TASK -> List.of(StandardFields.TASK_ITEM, StandardFields.TASK_OWNER, StandardFields.TASK_GOAL);
            case DUTY -> List.of(StandardFields.DUTY_NAME, StandardFields.DUTY_RESPONSIBILITY,
                    StandardFields.DUTY_DUTY_GOAL, StandardFields.DUTY_GOAL, StandardFields.DUTY_INDICATORS,
                    StandardFields.DUTY_STANDARDS);
            case SAFEGUARD -> List.of(StandardFields.SAFEGUARD_NAME, StandardFields.SAFEGUARD_TEXT);
            case GOAL -> List.of(StandardFields.GOAL_TEXT);
            default -> List.of();
        };
    }

    private static void add(List<TextCell> cells, Table table, Subject subject, List<Field<?>> fields) {
        for (var field : fields) {
            var text = subject.text(field);
            if (!text.isBlank()) {
                cells.add(new TextCell(table.subject().id(), subject, field, text));
            }
        }
    }

    /** The texts that say what the money is to reach in the year; those for the whole period of a project are others. */
    public static List<TextCell> goals(Table table) {
        return of(table).stream().filter(TextCell::isGoal).toList();
    }

    private boolean isGoal() {
        return is(StandardFields.PROJECT_ANNUAL_GOAL) || is(StandardFields.DEPARTMENT_OVERALL_GOAL)
                || is(StandardFields.GOAL_TEXT) && !subject.text(StandardFields.GOAL_HORIZON).equals(PERIOD);
    }

    public boolean is(Field<?> other) {
        return field.equals(other);
    }

    /** Whether it names something: a project, an indicator, an item. */
    public boolean isName() {
        return Stream.of(StandardFields.PROJECT_NAME, StandardFields.INDICATOR_NAME, StandardFields.COST_ITEM,
                StandardFields.TASK_ITEM, StandardFields.DUTY_NAME).anyMatch(this::is);
    }

    public Place place() {
        return new Place(table, subject.id(), field.key());
    }

    /** Writes another text instead. */
    public Fix fix(String other) {
        return Fix.typed(subject, field, other);
    }
}
