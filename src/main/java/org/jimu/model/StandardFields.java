package org.jimu.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The well-known fields, by the keys that forms, JSON and messages use. Any other key is a text field. */
public final class StandardFields {
    // book
    /** 账套名称. */
    public static final Field<String> BOOK_NAME = Field.text("book.name");
    // department
    /** 部门名称. */
    public static final Field<String> DEPARTMENT_NAME = Field.text("department.name");
    /** 部门代码. */
    public static final Field<String> DEPARTMENT_CODE = Field.text("department.code");
    /** 单位名称 (本级), where a form prints it beside the department. */
    public static final Field<String> DEPARTMENT_UNIT_NAME = Field.text("department.unitName");
    /** 部门职责概述. */
    public static final Field<String> DEPARTMENT_DUTIES = Field.text("department.duties");
    /** 总体绩效目标. */
    public static final Field<String> DEPARTMENT_OVERALL_GOAL = Field.text("department.overallGoal");
    /** 工作保障措施, where it is one text. */
    public static final Field<String> DEPARTMENT_SAFEGUARDS = Field.text("department.safeguards");
    /** 联系人. */
    public static final Field<String> DEPARTMENT_CONTACT_NAME = Field.text("department.contactName");
    /** 联系电话. */
    public static final Field<String> DEPARTMENT_CONTACT_PHONE = Field.text("department.contactPhone");
    /** 单位负责人. */
    public static final Field<String> DEPARTMENT_HEAD = Field.text("department.head");
    /** 填表人. */
    public static final Field<String> DEPARTMENT_PREPARER = Field.text("department.preparer");
    // year
    /** 预算年度. */
    public static final Field<Numeral> YEAR = Field.number("year");
    /** 汇总表合计行的实施期绩效目标. */
    public static final Field<String> SUMMARY_PERIOD_GOAL = Field.text("summary.periodGoal");
    /** 汇总表合计行的年度绩效目标. */
    public static final Field<String> SUMMARY_ANNUAL_GOAL = Field.text("summary.annualGoal");
    /** 纸面合计: the total that the paper states, kept beside the computed one. */
    public static final Field<Amount> SUMMARY_PRINTED_TOTAL = Field.money("summary.printedTotal");
    // forms of a year or project
    /** id of the form of its project tables. */
    public static final Field<String> FORM_PROJECT = Field.text("form.project");
    /** id of the form of its whole-department table. */
    public static final Field<String> FORM_DEPARTMENT = Field.text("form.department");
    /** id of the form of its list or summary of projects. */
    public static final Field<String> FORM_LIST = Field.text("form.list");
    // project
    /** 序号. */
    public static final Field<String> PROJECT_NO = Field.text("project.no");
    /** 项目代码. */
    public static final Field<String> PROJECT_CODE = Field.text("project.code");
    /** 项目名称. */
    public static final Field<String> PROJECT_NAME = Field.text("project.name");
    /** 项目类别. */
    public static final Field<String> PROJECT_CATEGORY = Field.text("project.category");
    /** 项目属性. */
    public static final Field<String> PROJECT_ATTRIBUTE = Field.text("project.attribute");
    /** 项目期限. */
    public static final Field<String> PROJECT_PERIOD = Field.text("project.period");
    /** 开始日期. */
    public static final Field<String> PROJECT_START = Field.text("project.start");
    /** 结束日期. */
    public static final Field<String> PROJECT_END = Field.text("project.end");
    /** 主管部门. */
    public static final Field<String> PROJECT_COMPETENT_DEPARTMENT = Field.text("project.competentDepartment");
    /** 主管部门代码. */
    public static final Field<String> PROJECT_COMPETENT_CODE = Field.text("project.competentCode");
    /** 实施单位. */
    public static final Field<String> PROJECT_IMPLEMENTING_UNIT = Field.text("project.implementingUnit");
    /** 主管处室. */
    public static final Field<String> PROJECT_DIVISION = Field.text("project.division");
    /** 所属专项名称. */
    public static final Field<String> PROJECT_PARENT_PROGRAM = Field.text("project.parentProgram");
    /** 所属专项金额. */
    public static final Field<Amount> PROJECT_PARENT_AMOUNT = Field.money("project.parentAmount");
    /** 资金用途. */
    public static final Field<String> PROJECT_PURPOSE = Field.text("project.purpose");
    /** 年度绩效目标. */
    public static final Field<String> PROJECT_ANNUAL_GOAL = Field.text("project.annualGoal");
    /** 实施期绩效目标. */
    public static final Field<String> PROJECT_PERIOD_GOAL = Field.text("project.periodGoal");
    /** 年度绩效目标 as the summary table states it. */
    public static final Field<String> PROJECT_SUMMARY_ANNUAL_GOAL = Field.text("project.summaryAnnualGoal");
    /** 实施期绩效目标 as the summary table states it. */
    public static final Field<String> PROJECT_SUMMARY_PERIOD_GOAL = Field.text("project.summaryPeriodGoal");
    /** 备注. */
    public static final Field<String> PROJECT_NOTE = Field.text("project.note");
    /** 附件号、附表号. */
    public static final Field<String> PROJECT_ATTACHMENT_NO = Field.text("project.attachmentNo");
    // state of the work on a project's table or a year's own table
    /** How far the work has come, see {@link WorkState}; being filled in where absent. */
    public static final Field<String> STATE = Field.text("state");
    /** Since which day, such as 2024-03-01. */
    public static final Field<String> STATE_DATE = Field.text("state.date");
    /** Who checked, signed or unlocked. */
    public static final Field<String> STATE_PERSON = Field.text("state.person");
    /** What was noted about it. */
    public static final Field<String> STATE_NOTE = Field.text("state.note");
    /** The scanned page: digest of an {@link Attachment}. */
    public static final Field<String> STATE_SCAN = Field.text("state.scan");
    /** What the file of the scanned page was called. */
    public static final Field<String> STATE_SCAN_NAME = Field.text("state.scanName");
    // budget of a project or year
    /** 资金总额. */
    public static final Field<Amount> BUDGET_TOTAL = Field.money("budget.total");
    /** 财政拨款. */
    public static final Field<Amount> BUDGET_FISCAL = Field.money("budget.fiscal");
    /** 一般公共预算拨款. */
    public static final Field<Amount> BUDGET_GENERAL = Field.money("budget.general");
    /** 政府性基金拨款. */
    public static final Field<Amount> BUDGET_GOVERNMENT_FUND = Field.money("budget.governmentFund");
    /** 其他资金. */
    public static final Field<Amount> BUDGET_OTHER = Field.money("budget.other");
    /** 基本支出. */
    public static final Field<Amount> BUDGET_BASIC = Field.money("budget.basic");
    /** 项目支出. */
    public static final Field<Amount> BUDGET_PROJECT = Field.money("budget.project");
    /** 年初预算数. */
    public static final Field<Amount> BUDGET_INITIAL = Field.money("budget.initial");
    /** 全年预算数. */
    public static final Field<Amount> BUDGET_ADJUSTED = Field.money("budget.adjusted");
    /** 全年执行数. */
    public static final Field<Amount> BUDGET_EXECUTED = Field.money("budget.executed");
    /** 预算执行率分值. */
    public static final Field<Numeral> BUDGET_EXECUTION_WEIGHT = Field.number("budget.executionWeight");
    // indicator
    /** 一级指标: the standard name; the form has the printed label. */
    public static final Field<String> INDICATOR_LEVEL1 = Field.text("indicator.level1");
    /** 二级指标: the standard name. */
    public static final Field<String> INDICATOR_LEVEL2 = Field.text("indicator.level2");
    /** 必填量化、选填 …: set where the table differs from the form's own mark. */
    public static final Field<String> INDICATOR_MARK = Field.text("indicator.mark");
    /** period (总体、实施期) or annual (年度); annual where absent. */
    public static final Field<String> INDICATOR_HORIZON = Field.text("indicator.horizon");
    /** numbering before the name, such as 指标1:. */
    public static final Field<String> INDICATOR_LABEL = Field.text("indicator.label");
    /** 三级指标. */
    public static final Field<String> INDICATOR_NAME = Field.text("indicator.name");
    /** 指标值. */
    public static final Field<Target> INDICATOR_TARGET = Field.target("indicator.target");
    /** 分值权重. */
    public static final Field<Numeral> INDICATOR_WEIGHT = Field.number("indicator.weight");
    /** 绩效指标描述. */
    public static final Field<String> INDICATOR_DESCRIPTION = Field.text("indicator.description");
    /** 指标值确定依据. */
    public static final Field<String> INDICATOR_BASIS = Field.text("indicator.basis");
    /** 绩效标准. */
    public static final Field<String> INDICATOR_STANDARD = Field.text("indicator.standard");
    /** 备注. */
    public static final Field<String> INDICATOR_NOTE = Field.text("indicator.note");
    /** 实际完成值. */
    public static final Field<Target> INDICATOR_ACTUAL = Field.target("indicator.actual");
    /** 得分. */
    public static final Field<Numeral> INDICATOR_SCORE = Field.number("indicator.score");
    /** 偏差原因分析及改进措施. */
    public static final Field<String> INDICATOR_DEVIATION = Field.text("indicator.deviation");
    /** 当前完成值. */
    public static final Field<Target> INDICATOR_CURRENT = Field.target("indicator.current");
    /** 完成目标可能性. */
    public static final Field<String> INDICATOR_LIKELIHOOD = Field.text("indicator.likelihood");
    // cost detail
    /** 支出内容简介. */
    public static final Field<String> COST_ITEM = Field.text("cost.item");
    /** 支出明细. */
    public static final Field<String> COST_DETAIL = Field.text("cost.detail");
    /** 金额. */
    public static final Field<Amount> COST_AMOUNT = Field.money("cost.amount");
    /** 测算依据及过程说明. */
    public static final Field<String> COST_CALCULATION = Field.text("cost.calculation");
    // key task
    /** 事项. */
    public static final Field<String> TASK_ITEM = Field.text("task.item");
    /** 责任单位、科室. */
    public static final Field<String> TASK_OWNER = Field.text("task.owner");
    /** 工作目标. */
    public static final Field<String> TASK_GOAL = Field.text("task.goal");
    /** 预算金额. */
    public static final Field<Amount> TASK_AMOUNT = Field.money("task.amount");
    // duty
    /** 职责名称. */
    public static final Field<String> DUTY_NAME = Field.text("duty.name");
    /** 主要职责. */
    public static final Field<String> DUTY_RESPONSIBILITY = Field.text("duty.responsibility");
    /** 职责目标. */
    public static final Field<String> DUTY_DUTY_GOAL = Field.text("duty.dutyGoal");
    /** 绩效目标. */
    public static final Field<String> DUTY_GOAL = Field.text("duty.goal");
    /** 绩效指标. */
    public static final Field<String> DUTY_INDICATORS = Field.text("duty.indicators");
    /** 绩效标准. */
    public static final Field<String> DUTY_STANDARDS = Field.text("duty.standards");
    // safeguard
    /** 标题. */
    public static final Field<String> SAFEGUARD_NAME = Field.text("safeguard.name");
    /** paragraphs, one a line. */
    public static final Field<String> SAFEGUARD_TEXT = Field.text("safeguard.text");
    // spending plan
    /** 到何时, such as 3月底. */
    public static final Field<String> PLAN_BY = Field.text("plan.by");
    /** 累计支出比例. */
    public static final Field<Numeral> PLAN_PERCENT = Field.number("plan.percent");
    // goal
    /** numbering before the text, such as 目标1: . */
    public static final Field<String> GOAL_LABEL = Field.text("goal.label");
    /** 目标内容. */
    public static final Field<String> GOAL_TEXT = Field.text("goal.text");
    /** period or annual; annual where absent. */
    public static final Field<String> GOAL_HORIZON = Field.text("goal.horizon");

    private static final List<Field<?>> KNOWN = List.of(
            BOOK_NAME, DEPARTMENT_NAME, DEPARTMENT_CODE, DEPARTMENT_UNIT_NAME, DEPARTMENT_DUTIES,
            DEPARTMENT_OVERALL_GOAL, DEPARTMENT_SAFEGUARDS, DEPARTMENT_CONTACT_NAME, DEPARTMENT_CONTACT_PHONE,
            DEPARTMENT_HEAD, DEPARTMENT_PREPARER, YEAR, SUMMARY_PERIOD_GOAL, SUMMARY_ANNUAL_GOAL,
            SUMMARY_PRINTED_TOTAL, FORM_PROJECT, FORM_DEPARTMENT, FORM_LIST, PROJECT_NO, PROJECT_CODE, PROJECT_NAME,
            PROJECT_CATEGORY, PROJECT_ATTRIBUTE, PROJECT_PERIOD, PROJECT_START, PROJECT_END,
            PROJECT_COMPETENT_DEPARTMENT, PROJECT_COMPETENT_CODE, PROJECT_IMPLEMENTING_UNIT, PROJECT_DIVISION,
            PROJECT_PARENT_PROGRAM, PROJECT_PARENT_AMOUNT, PROJECT_PURPOSE, PROJECT_ANNUAL_GOAL, PROJECT_PERIOD_GOAL,
            PROJECT_SUMMARY_ANNUAL_GOAL, PROJECT_SUMMARY_PERIOD_GOAL, PROJECT_NOTE, PROJECT_ATTACHMENT_NO,
            STATE, STATE_DATE, STATE_PERSON, STATE_NOTE, STATE_SCAN, STATE_SCAN_NAME, BUDGET_TOTAL, BUDGET_FISCAL,
            BUDGET_GENERAL,
            BUDGET_GOVERNMENT_FUND, BUDGET_OTHER, BUDGET_BASIC,
            BUDGET_PROJECT, BUDGET_INITIAL, BUDGET_ADJUSTED, BUDGET_EXECUTED, BUDGET_EXECUTION_WEIGHT,
            INDICATOR_LEVEL1, INDICATOR_LEVEL2, INDICATOR_MARK, INDICATOR_HORIZON, INDICATOR_LABEL, INDICATOR_NAME,
            INDICATOR_TARGET, INDICATOR_WEIGHT, INDICATOR_DESCRIPTION, INDICATOR_BASIS, INDICATOR_STANDARD,
            INDICATOR_NOTE, INDICATOR_ACTUAL, INDICATOR_SCORE, INDICATOR_DEVIATION, INDICATOR_CURRENT,
            INDICATOR_LIKELIHOOD, COST_ITEM, COST_DETAIL, COST_AMOUNT, COST_CALCULATION, TASK_ITEM, TASK_OWNER,
            TASK_GOAL, TASK_AMOUNT, DUTY_NAME, DUTY_RESPONSIBILITY, DUTY_DUTY_GOAL, DUTY_GOAL, DUTY_INDICATORS,
            DUTY_STANDARDS, SAFEGUARD_NAME, SAFEGUARD_TEXT, PLAN_BY, PLAN_PERCENT, GOAL_LABEL, GOAL_TEXT,
            GOAL_HORIZON);

    private static final Map<String, Field<?>> BY_KEY = KNOWN.stream()
            .collect(Collectors.toUnmodifiableMap(Field::key, Function.identity()));

    private StandardFields() {
    }

    /** Whether the field tells how far the work on a table has come, and not what stands in the table. */
    public static boolean isOfState(Field<?> field) {
        return field.key().equals(STATE.key()) || field.key().startsWith(STATE.key() + ".");
    }

    /** The fields without those that tell how far the work has come. */
    public static Fields withoutState(Fields fields) {
        var content = fields;
        for (var field : fields.fields()) {
            content = isOfState(field) ? content.without(field) : content;
        }
        return content;
    }

    /** The well-known fields that a subject of a kind can be filled in with, in their usual order. */
    public static List<Field<?>> ofKind(SubjectKind kind) {
        var rooms = switch (kind) {
            case YEAR -> List.of("year", "form", "budget", "summary", "department.duties", "department.overallGoal",
                    "department.safeguards");
            case PROJECT -> List.of("project", "budget");
            default -> List.of(kind.code());
        };
        return KNOWN.stream()
                .filter(field -> rooms.contains(field.key())
                        || rooms.contains(field.key().substring(0, Math.max(0, field.key().indexOf('.')))))
                .toList();
    }

    /** The field that says what a subject is called. */
    public static Field<?> nameOf(SubjectKind kind) {
        return switch (kind) {
            case BOOK -> BOOK_NAME;
            case DEPARTMENT -> DEPARTMENT_NAME;
            case YEAR -> YEAR;
            case PROJECT -> PROJECT_NAME;
            case INDICATOR -> INDICATOR_NAME;
            case COST -> COST_ITEM;
            case TASK -> TASK_ITEM;
            case DUTY -> DUTY_NAME;
            case SAFEGUARD -> SAFEGUARD_NAME;
            case PLAN -> PLAN_BY;
            case GOAL -> GOAL_TEXT;
        };
    }

    /** The field of the key: a well-known one, or a text field. */
    public static Field<?> of(String key) {
        Field<?> known = BY_KEY.get(key);
        return known == null ? Field.text(key) : known;
    }

    /** The well-known field of the key. */
    public static Optional<Field<?>> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
