package org.jimu.desk.replace;

import java.util.Set;

import org.jimu.model.Field;
import org.jimu.model.FieldType;
import org.jimu.model.StandardFields;

/** Which fields a replacing looks at, as users sort them. */
public enum FieldGroup {
    /** 全部. */
    ALL,
    /** 名称: names of the book, of departments, units, projects and duties. */
    NAME,
    /** 指标: all texts of an indicator but its value. */
    INDICATOR,
    /** 指标值: target, actual and current values. */
    TARGET,
    /** 目标: the goals of a year, a project, a task, a duty. */
    GOAL,
    /** 金额: all amounts of money. */
    AMOUNT,
    /** 其他: what belongs to none of the groups above. */
    OTHER;

    // what decides where a row stands in a form, or which form it is; none of it is a text that a user typed
    private static final Set<Field<?>> STRUCTURE = Set.of(StandardFields.INDICATOR_LEVEL1,
            StandardFields.INDICATOR_LEVEL2, StandardFields.INDICATOR_MARK, StandardFields.INDICATOR_HORIZON,
            StandardFields.GOAL_HORIZON);
    private static final Set<Field<?>> GOALS = Set.of(StandardFields.DEPARTMENT_OVERALL_GOAL,
            StandardFields.SUMMARY_ANNUAL_GOAL, StandardFields.SUMMARY_PERIOD_GOAL, StandardFields.PROJECT_ANNUAL_GOAL,
            StandardFields.PROJECT_PERIOD_GOAL, StandardFields.PROJECT_SUMMARY_ANNUAL_GOAL,
            StandardFields.PROJECT_SUMMARY_PERIOD_GOAL, StandardFields.TASK_GOAL, StandardFields.DUTY_DUTY_GOAL,
            StandardFields.DUTY_GOAL, StandardFields.GOAL_LABEL, StandardFields.GOAL_TEXT);
    private static final Set<Field<?>> NAMES = Set.of(StandardFields.BOOK_NAME, StandardFields.DEPARTMENT_NAME,
            StandardFields.DEPARTMENT_UNIT_NAME, StandardFields.PROJECT_NAME,
            StandardFields.PROJECT_COMPETENT_DEPARTMENT, StandardFields.PROJECT_IMPLEMENTING_UNIT,
            StandardFields.PROJECT_PARENT_PROGRAM, StandardFields.DUTY_NAME);

    /** Whether a replacing may change the field at all. */
    static boolean isReplaced(Field<?> field) {
        return !field.key().startsWith("form.") && !StandardFields.isOfState(field) && !STRUCTURE.contains(field);
    }

    /** Whether the group has the field; {@link #ALL} has every one. */
    public boolean has(Field<?> field) {
        return this == ALL || this == of(field);
    }

    /** The group of a field. */
    public static FieldGroup of(Field<?> field) {
        return switch (field.type()) {
            case FieldType.Money money -> AMOUNT;
            case FieldType.TargetValue target -> TARGET;
            case FieldType.Number number -> OTHER;
            case FieldType.Text text -> NAMES.contains(field)
                    ? NAME
                    : GOALS.contains(field)
                            ? GOAL
                            : field.key().startsWith("indicator.") ? INDICATOR : OTHER;
        };
    }
}
