package org.jimu.desk.findings;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jimu.audit.Fixes;
import org.jimu.audit.rule.Finding;
import org.jimu.desk.Change;
import org.jimu.desk.Desk;
import org.jimu.desk.FindingPlace;
import org.jimu.desk.Wording;
import org.jimu.edit.Edit;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.paper.Progress;

/**
 * What mends one finding or all of a kind, to be looked at before it is done: one edit, one step of undo.
 *
 * @param book  for which it was thought out
 * @param count how many findings it mends
 * @param lines what changes, in order
 */
public record Mending(Book book, Edit edit, int count, List<Line> lines) {

    /**
     * A text that becomes another.
     *
     * @param place  where it stands
     * @param before as it stands there
     * @param after  as it will stand there
     */
    public record Line(FindingPlace place, String before, String after) {}

    public Mending {
        lines = List.copyOf(lines);
    }

    /** Mends one finding; empty where it has no fix, or what the fix changes is another by now. */
    public static Optional<Mending> of(Book book, Finding finding, Wording wording) {
        return finding.fix().filter(fix -> fix.fits(book))
                .map(fix -> new Mending(book, fix.edit(), 1, lines(book, List.of(finding), wording)));
    }

    /**
     * Mends all open findings of a rule in some tables; empty where there is none, or where the listener stopped it.
     *
     * @param tables projects and years
     */
    public static Optional<Mending> ofKind(Book book, FormLibrary forms, String rule, Set<SubjectId> tables,
            Wording wording, Progress progress) {
        return Fixes.of(book, forms, one -> one.rule().equals(rule) && tables.contains(one.table()), progress::step)
                .map(fixes -> new Mending(book, fixes.edit(), fixes.fixed().size(),
                        lines(book, fixes.fixed(), wording)));
    }

    private static List<Line> lines(Book book, List<Finding> findings, Wording wording) {
        return findings.stream().flatMap(finding -> finding.fix().stream().flatMap(fix -> fix.steps().stream())
                .map(step -> new Line(FindingPlace.of(book, finding, step, wording), step.before(), step.after())))
                .toList();
    }

    /** Does it; empty where the book is another by now: then it is to be thought out anew. */
    public Optional<Change> run(Desk desk) {
        return desk.applyTo(book, edit);
    }
}
