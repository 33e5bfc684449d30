package org.jimu.desk;

import java.util.List;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;

/**
 * How many findings there are.
 *
 * @param errors    that count
 * @param warnings  that count
 * @param hints     that count
 * @param dismissed those that the user does not count, of any severity
 */
public record FindingCounts(int errors, int warnings, int hints, int dismissed) {

    public static final FindingCounts NONE = new FindingCounts(0, 0, 0, 0);

    public static FindingCounts of(List<Finding> findings) {
        return new FindingCounts(open(findings, Severity.ERROR), open(findings, Severity.WARNING),
                open(findings, Severity.HINT),
                (int) findings.stream().filter(finding -> !finding.isOpen()).count());
    }

    private static int open(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(finding -> finding.isOpen() && finding.severity() == severity).count();
    }

    /** These and others. */
    public FindingCounts and(FindingCounts other) {
        return with(other, NONE);
    }

    /** How many of a severity count. */
    public int count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case HINT -> hints;
        };
    }

    /** With others in place of some of them. */
    FindingCounts with(FindingCounts fresh, FindingCounts former) {
        return new FindingCounts(errors + fresh.errors - former.errors, warnings + fresh.warnings - former.warnings,
                hints + fresh.hints - former.hints, dismissed + fresh.dismissed - former.dismissed);
    }
}
