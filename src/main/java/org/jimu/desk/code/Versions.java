package org.jimu.desk.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jimu.desk.Desk;
import org.jimu.desk.code.PrintedTable.Kind;
import org.jimu.edit.EditRefused;
import org.jimu.edit.Edits;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.paper.Progress;
import org.jimu.store.HistoryEntry;
import org.jimu.store.HistoryEntry.State;

/**
 * The states that a table went through, found by going back in the history of its book. Edits that do not touch the
 * table, its rows or what stands above it make no state of it.
 */
final class Versions {

    // as many edits are in memory at a time
    private static final int AT_ONCE = 500;

    private final PrintedTable table;
    private final List<Version> counting = new ArrayList<>();
    private final List<Version> takenBack = new ArrayList<>();
    private Book at;
    // edits that were taken back, newest first, made upon the state that comes next
    private final List<HistoryEntry> undone = new ArrayList<>();

    /**
     * A state of the table.
     *
     * @param made the edit that led to it; empty for what the book began with
     * @param book as it was then
     */
    record Version(Optional<HistoryEntry> made, Book book) {}

    private Versions(PrintedTable table, Book book) {
        this.table = table;
        this.at = book;
    }

    /** Goes back to the beginning; empty where the listener stopped the work. */
    static Optional<Versions> of(PrintedTable table, Desk desk, Progress progress) {
        var versions = new Versions(table, desk.book());
        var done = 0;
        var entries = desk.history(AT_ONCE);
        while (!entries.isEmpty()) {
            for (var entry : entries) {
                if (!progress.step(++done, 0)) {
                    return Optional.empty();
                }
                versions.goBack(entry);
            }
            entries = desk.history(entries.getLast().sequence(), AT_ONCE);
        }
        versions.tryUndone();
        versions.counting.add(new Version(Optional.empty(), versions.at));
        return Optional.of(versions);
    }

    /** The states that counted, the present one first. */
    List<Version> counting() {
        return counting;
    }

    /** States that were taken back by undo, as far as they can be made again. */
    List<Version> takenBack() {
        return takenBack;
    }

    private void goBack(HistoryEntry entry) {
        if (entry.state() != State.DONE) {
            undone.add(entry);
            return;
        }
        tryUndone();
        var before = entry.inverse().applyTo(at);
        if (concerns(Edits.touched(entry.inverse(), at), before, at)) {
            counting.add(new Version(Optional.of(entry), at));
        }
        at = before;
    }

    /** Which of these edits stood upon each other is not written down: both is tried, on each other and alone. */
    private void tryUndone() {
        var upon = at;
        for (var entry : undone.reversed()) {
            var alone = tried(entry, at);
            var next = upon == at ? alone : tried(entry, upon);
            upon = next.or(() -> alone).orElse(at);
        }
        undone.clear();
    }

    private Optional<Book> tried(HistoryEntry entry, Book upon) {
        try {
            var after = entry.edit().applyTo(upon);
            if (concerns(Edits.touched(entry.edit(), upon), upon, after)) {
                takenBack.add(new Version(Optional.of(entry), after));
            }
            return Optional.of(after);
        } catch (EditRefused | IllegalArgumentException _) {
            // it was made upon another state
            return Optional.empty();
        }
    }

    private boolean concerns(Set<SubjectId> touched, Book before, Book after) {
        return table.kind() == Kind.SUMMARY || touched.stream().anyMatch(id -> isNear(id, before) || isNear(id, after));
    }

    private boolean isNear(SubjectId id, Book book) {
        return isAbove(table.subject(), id, book) || isAbove(id, table.subject(), book);
    }

    private static boolean isAbove(SubjectId top, SubjectId below, Book book) {
        var found = book.find(below);
        while (found.isPresent() && !found.get().id().equals(top)) {
            var subject = found.get();
            found = subject.id().equals(SubjectId.BOOK) ? Optional.empty() : book.find(subject.parent());
        }
        return found.isPresent();
    }
}
