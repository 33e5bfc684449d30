package org.jimu.audit;

import java.util.List;
import java.util.Locale;

import org.jimu.desk.Wording;

/** What users read of a rule's findings: {@code 警告 “呕歌”应为“讴歌”}. */
public final class Sentences {

    private static final Wording CHINESE = new Wording(Locale.SIMPLIFIED_CHINESE);

    private Sentences() {
    }

    /** Of all that the rule finds in the year, top down. */
    public static List<String> of(MadeTable made, String rule) {
        return made.find(rule).stream()
                .map(finding -> CHINESE.severity(finding.severity()) + " " + CHINESE.finding(finding)).toList();
    }
}
