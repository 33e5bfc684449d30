package org.jimu.audit.across;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;

/** The goal of a project as others compare it: all its texts, without blanks and punctuation. */
final class Goal {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;\\n]+");
    private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;：:\\n]+");

    private Goal() {
    }

    static String of(Table table) {
        return TextCell.goals(table).stream().map(goal -> Likeness.bare(goal.text())).collect(Collectors.joining());
    }

    /** Its sentences, without blanks and punctuation. */
    static List<String> sentences(String goal) {
        return Arrays.stream(SENTENCE_END.split(goal)).map(Likeness::bare).toList();
    }

    /** Its clauses, without blanks and punctuation. */
    static List<String> clauses(String goal) {
        return Arrays.stream(CLAUSE_END.split(goal)).map(Likeness::bare).toList();
    }
}
