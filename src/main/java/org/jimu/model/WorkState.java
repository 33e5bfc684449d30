package org.jimu.model;

import java.util.Arrays;
import java.util.Locale;

/**
 * How far the work on a table has come: on the table of a project, or on the whole-department table of a year. The code
 * is what the field {@code state} holds; a table without the field, as in older books, is being filled in.
 */
public enum WorkState {
    /** It is being filled in (填报中). */
    FILLING,
    /** Somebody has checked it (已核对). */
    CHECKED,
    /** It is on paper (已打印). */
    PRINTED,
    /** The paper is signed and stamped (已签字盖章); what it says must not change any more. */
    SIGNED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a project, or of a year's own table; what cannot be understood is being filled in. */
    public static WorkState of(Subject subject) {
        var code = subject.text(StandardFields.STATE);
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst().orElse(FILLING);
    }
}
