package org.jimu.desk.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jimu.audit.Audit;
import org.jimu.audit.Family;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;

/**
 * Which findings the user wants to see.
 *
 * @param chosen    the projects and years to look at, asked beside the window's thread; empty for all of the book
 * @param severity  empty for any
 * @param family    empty for any
 * @param text      part of the sentence or of the place; blank for any
 * @param dismissed whether those are shown, too, that do not count
 */
public record FindingsFilter(Optional<Supplier<List<SubjectId>>> chosen, Optional<Severity> severity,
        Optional<Family> family, String text, boolean dismissed) {

    /** All that count. */
    public static final FindingsFilter ALL = new FindingsFilter(Optional.empty(), Optional.empty(), Optional.empty(),
            "", false);

    /** The tables to look at, in the order of the tree. */
    List<SubjectId> tables(Book book) {
        return chosen.map(Supplier::get).orElseGet(() -> Audit.tables(book, SubjectId.BOOK));
    }

    /** Whether a finding of these tables is wanted, whatever its text. */
    boolean wants(Finding finding) {
        return (dismissed || finding.isOpen()) && severity.filter(one -> one != finding.severity()).isEmpty()
                && family.filter(one -> one != Family.ofRule(finding.rule())).isEmpty();
    }
}
