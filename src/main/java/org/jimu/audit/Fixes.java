package org.jimu.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jimu.audit.rule.Finding;
import org.jimu.edit.Edit;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;

/**
 * The fixes of many findings as one edit.
 *
 * @param edit  one step of undo
 * @param fixed the findings that it mends, with what changes
 */
public record Fixes(Edit edit, List<Finding> fixed) {

    // a text with several mistakes is mended in as many rounds; no cell has more
    private static final int ROUNDS = 20;

    public Fixes {
        fixed = List.copyOf(fixed);
    }

    /** Mends all open findings that are wanted and have a fix; empty where there are none. */
    public static Optional<Fixes> of(Book book, FormLibrary forms, Predicate<Finding> wanted,
            Audit.Progress progress) {
        return Audit.checkBook(book, forms, progress).flatMap(findings -> of(findings, wanted));
    }

    private static Optional<Fixes> of(Findings findings, Predicate<Finding> wanted) {
        var edits = new ArrayList<Edit>();
        var fixed = new ArrayList<Finding>();
        for (var round = 0; round < ROUNDS; round++) {
            var before = edits.size();
            for (var finding : findings.all()) {
                var fix = finding.fix().filter(one -> finding.isOpen() && wanted.test(finding));
                fix.filter(one -> one.fits(findings.book())).ifPresent(one -> {
                    edits.addAll(one.edits());
                    findings.follow(one.edit(), one.edit().applyTo(findings.book()));
                    fixed.add(finding);
                });
            }
            if (edits.size() == before) {
                break;
            }
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fixes(new Edit.Batch("history.fixAll", edits), fixed));
    }
}
