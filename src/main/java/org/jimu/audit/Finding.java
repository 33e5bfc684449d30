package org.jimu.audit;

import java.util.List;

import org.jimu.model.SubjectId;

/**
 * Something that is wrong, or looks so.
 *
 * @param rule     name of the rule, also key of the sentence that tells it
 * @param severity how bad it is
 * @param subject  the row or project where it stands
 * @param key      the field where it stands
 * @param terms    what the sentence speaks of
 */
public record Finding(String rule, Severity severity, SubjectId subject, String key, List<String> terms) {

    /** How bad a finding is. */
    public enum Severity {
        /** 错误: the bureau sends the table back. */
        ERROR,
        /** 警告: probably a mistake. */
        WARNING
    }

    public Finding {
        terms = List.copyOf(terms);
    }
}
