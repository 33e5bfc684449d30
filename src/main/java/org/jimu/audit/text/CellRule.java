package org.jimu.audit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextCell;

/** A rule that looks at one text after the other and tells of the first mistake in each. */
abstract class CellRule extends TableRule {

    private static final int LONGEST_PIECE = 20;
    private static final int AROUND = 4;

    CellRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public final List<Finding> check(Table table) {
        if (!speaksOf(table)) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (var cell : TextCell.of(table)) {
            look(table, cell).ifPresent(found::add);
        }
        return found;
    }

    /** Whether the rule has anything to say of such a table. */
    boolean speaksOf(Table table) {
        return true;
    }

    /** What is wrong in the text. */
    abstract Optional<Finding> look(Table table, TextCell cell);

    /** The edit that writes another text, where it is another one. */
    static Optional<Fix> fix(TextCell cell, String other) {
        return other.equals(cell.text()) || other.isBlank() ? Optional.empty() : Optional.of(cell.fix(other));
    }

    /** A short piece of a long text, as users see it in a sentence. */
    static String piece(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_PIECE ? line : line.substring(0, LONGEST_PIECE) + "…";
    }

    /** The characters around a place, so that the user finds it. */
    static String around(String text, int from, int to) {
        return text.substring(Math.max(0, from - AROUND), Math.min(text.length(), to + AROUND)).replaceAll("\\s+", " ")
                .strip();
    }
}
