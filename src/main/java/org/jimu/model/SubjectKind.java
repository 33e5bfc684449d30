package org.jimu.model;

import java.util.Arrays;
import java.util.Optional;

/** What a subject is. The code is the name used in stored books, in JSON and in forms. */
public enum SubjectKind {
    /** The book (账套) itself. */
    BOOK("book"),
    /** A department or unit (部门、单位); departments nest to any depth. */
    DEPARTMENT("department"),
    /** A fiscal year (预算年度) of one department; holds the whole-department table and the projects. */
    YEAR("year"),
    /** A project (项目). */
    PROJECT("project"),
    /** A performance indicator (绩效指标). */
    INDICATOR("indicator"),
    /** A line of the cost details (支出明细及测算). */
    COST("cost"),
    /** A key task of the year (年度重点工作). */
    TASK("task"),
    /** A duty of the department with its goals and standards (职责分项). */
    DUTY("duty"),
    /** A safeguard (工作保障措施): a heading with paragraphs. */
    SAFEGUARD("safeguard"),
    /** A step of the spending plan (资金支出计划), such as 3月底 25%. */
    PLAN("plan"),
    /** One goal of a numbered list of goals (目标1, 目标2 …). */
    GOAL("goal");

    private final String code;

    SubjectKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether this is a row of a project or of a department's year. */
    public boolean isRow() {
        return compareTo(PROJECT) > 0;
    }

    /** Whether a subject of this kind may stand directly below one of the given kind. */
    public boolean fitsUnder(SubjectKind parent) {
        return switch (this) {
            case BOOK -> false;
            case DEPARTMENT -> parent == BOOK || parent == DEPARTMENT;
            case YEAR -> parent == DEPARTMENT;
            case PROJECT -> parent == YEAR;
            default -> parent == PROJECT || parent == YEAR;
        };
    }

    /** Whether a subject of this kind may stand anywhere below one of the given kind. */
    public boolean standsBelow(SubjectKind above) {
        return fitsUnder(above) || Arrays.stream(values())
                .anyMatch(between -> between != above && between.fitsUnder(above) && standsBelow(between));
    }

    public static Optional<SubjectKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
