package org.jimu.desk.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.Change;
import org.jimu.desk.Desk;
import org.jimu.desk.Subscription;
import org.jimu.edit.Edits;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** The overview of an open book, which looks again only at the years that were touched since it was asked last. */
public final class OverviewIndex {

    // of more, looking at them takes as long as looking at the book
    private static final int MANY = 2_000;

    private final Desk desk;
    private final Queue<Change> changes = new ConcurrentLinkedQueue<>();
    private final Map<SubjectId, YearPart> parts = new HashMap<>();
    private Optional<Subscription> following = Optional.empty();
    // the book that the parts are of
    private Optional<Book> known = Optional.empty();

    public OverviewIndex(Desk desk) {
        this.desk = desk;
    }

    /** The fiscal years that there are. */
    public List<String> years(SubjectId top) {
        return Overview.yearsOf(desk.book(), top);
    }

    /**
     * The overview of the book as it is now. Asked beside the window.
     *
     * @param year     only this fiscal year; all where it is empty
     * @param findings what is wrong in the table of a project or year
     */
    public synchronized Overview of(SubjectId top, Optional<String> year, Function<SubjectId, List<Finding>> findings) {
        if (following.isEmpty()) {
            following = Optional.of(desk.onChange(changes::add));
        }
        var book = desk.book();
        follow();
        if (known.filter(one -> one == book).isEmpty()) {
            parts.clear();
            known = Optional.of(book);
        }
        return Overview.of(book, top, year, findings,
                one -> parts.computeIfAbsent(one.id(), any -> YearPart.of(book, one)));
    }

    private void follow() {
        for (var change = changes.poll(); change != null; change = changes.poll()) {
            // what happened before the parts were made is in them
            if (known.orElse(null) == change.before()) {
                drop(change);
                known = Optional.of(change.after());
            }
        }
    }

    private void drop(Change change) {
        var touched = Edits.touched(change.edit(), change.before());
        if (touched.size() > MANY) {
            parts.clear();
        } else {
            touched.forEach(id -> {
                drop(id, change.before());
                drop(id, change.after());
            });
        }
    }

    /** What stands above the years is told in each of them. */
    private void drop(SubjectId id, Book book) {
        book.find(id).ifPresent(subject -> book.enclosing(id, SubjectKind.YEAR)
                .ifPresentOrElse(year -> parts.remove(year.id()), parts::clear));
    }

    /** Forgets all and follows no more, until it is asked again. */
    public synchronized void rest() {
        following.ifPresent(Subscription::cancel);
        following = Optional.empty();
        changes.clear();
        parts.clear();
        known = Optional.empty();
    }
}
