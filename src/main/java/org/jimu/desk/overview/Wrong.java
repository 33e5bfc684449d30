package org.jimu.desk.overview;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;

/** How many findings count, by severity; what was dismissed does not. */
public record Wrong(int errors, int warnings, int hints) {

    static final Wrong NONE = new Wrong(0, 0, 0);

    static Wrong of(List<Finding> findings) {
        return new Wrong(count(findings, Severity.ERROR), count(findings, Severity.WARNING),
                count(findings, Severity.HINT));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(one -> one.isOpen() && one.severity() == severity).count();
    }

    Wrong and(Wrong other) {
        return new Wrong(errors + other.errors, warnings + other.warnings, hints + other.hints);
    }

    public int count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case HINT -> hints;
        };
    }
}
