package org.jimu.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
 * @param signs   the bits of the {@link Sign}s that it has
 */
public record TextCell(SubjectId table, Subject subject, Field<?> field, String text, int signs) {

    private static final String PERIOD = "period";

    private static final Reading<List<TextCell>> ALL = new Reading<>(TextCell::read);
    private static final Reading<List<TextCell>> GOALS = new Reading<>(TextCell::readGoals);
    private static final Set<Field<?>> NAMES = Set.of(StandardFields.PROJECT_NAME, StandardFields.INDICATOR_NAME,
            StandardFields.COST_ITEM, StandardFields.TASK_ITEM, StandardFields.DUTY_NAME);
    private static final List<Field<?>> OF_PROJECT = List.of(StandardFields.PROJECT_NAME,
            StandardFields.PROJECT_PARENT_PROGRAM, StandardFields.PROJECT_PURPOSE, StandardFields.PROJECT_ANNUAL_GOAL,
            StandardFields.PROJECT_PERIOD_GOAL, StandardFields.PROJECT_SUMMARY_ANNUAL_GOAL,
            StandardFields.PROJECT_SUMMARY_PERIOD_GOAL, StandardFields.PROJECT_NOTE);
    private static final List<Field<?>> OF_YEAR = List.of(StandardFields.DEPARTMENT_DUTIES,
            StandardFields.DEPARTMENT_OVERALL_GOAL, StandardFields.DEPARTMENT_SAFEGUARDS,
            StandardFields.SUMMARY_PERIOD_GOAL, StandardFields.SUMMARY_ANNUAL_GOAL);

    /** All texts of a table: those of the project or year itself, then those of its rows. */
    public static List<TextCell> of(Table table) {
        return table.known(ALL);
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
            at(table, subject, field).ifPresent(cells::add);
        }
    }

    /** The text in a field of the project, the year or a row; empty where it is blank. */
    public static Optional<TextCell> at(Table table, Subject subject, Field<?> field) {
        var text = subject.text(field);
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new TextCell(table.subject().id(), subject, field, text, Sign.in(text)));
    }

    /** The texts that say what the money is to reach in the year; those for the whole period of a project are others. */
    public static List<TextCell> goals(Table table) {
        return table.known(GOALS);
    }

    private static List<TextCell> readGoals(Table table) {
        var cells = new ArrayList<TextCell>();
        add(cells, table, table.subject(), List.of(table.isProject()
                ? StandardFields.PROJECT_ANNUAL_GOAL
                : StandardFields.DEPARTMENT_OVERALL_GOAL));
        for (var goal : table.rows(SubjectKind.GOAL)) {
            if (!goal.text(StandardFields.GOAL_HORIZON).equals(PERIOD)) {
                add(cells, table, goal, List.of(StandardFields.GOAL_TEXT));
            }
        }
        return cells;
    }

    public boolean is(Field<?> other) {
        return field.equals(other);
    }

    /** Whether it names something: a project, an indicator, an item. */
    public boolean isName() {
        return NAMES.contains(field);
    }

    /** Whether the text has any character of the kind. */
    public boolean has(Sign sign) {
        return (signs & sign.bit()) != 0;
    }

    public Place place() {
        return new Place(table, subject.id(), field.key());
    }

    /** Writes another text instead. */
    public Fix fix(String other) {
        return Fix.typed(subject, field, other);
    }
}
