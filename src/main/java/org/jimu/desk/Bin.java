package org.jimu.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jimu.desk.tree.Returning;
import org.jimu.edit.Above;
import org.jimu.edit.Edit;
import org.jimu.edit.Edits;
import org.jimu.model.Subject;
import org.jimu.store.BinEntry;
import org.jimu.store.HistoryEntry;

/**
 * What was deleted from a book and can be given back (回收站): a view of its history, which keeps all that an edit took
 * out.
 *
 * @param desk where the book is open
 */
public record Bin(Desk desk) {

    // what was deleted later may have stood above what was deleted before
    private static final Comparator<BinEntry> GIVEN_BACK = Comparator.comparingLong(BinEntry::sequence).reversed()
            .thenComparing(entry -> entry.removed().way().size());

    /** What can be given back, the latest first. */
    public List<BinEntry> entries() {
        return desk.bin();
    }

    /**
     * Gives back, as one edit.
     *
     * @return what was given back, where anything was still to be
     * @throws org.jimu.edit.EditRefused where the book was changed meanwhile
     * @throws org.jimu.store.StoreException where it could not be written
     */
    public List<Returning.Returned> restore(List<BinEntry> entries) {
        var returning = new Returning(desk.book(), this::gone);
        for (var entry : entries.stream().sorted(GIVEN_BACK).toList()) {
            content(entry).ifPresent(content -> returning.add(entry.removed(), content));
        }
        if (!returning.returned().isEmpty()) {
            desk.apply(returning.edit());
        }
        return returning.returned();
    }

    private Optional<Edit.Insert> content(BinEntry entry) {
        return desk.entry(entry.sequence()).map(HistoryEntry::inverse).stream().flatMap(Edits::inserts)
                .filter(insert -> insert.top().id().equals(entry.removed().subject())).findFirst();
    }

    /** The last of those that stood above each other, as it was when it was deleted, by itself or with one of them. */
    private Optional<Subject> gone(List<Above> way) {
        var ids = way.stream().map(Above::id).toList();
        return desk.bin().stream().filter(entry -> ids.contains(entry.removed().subject()))
                .flatMap(entry -> content(entry).stream()).flatMap(insert -> insert.subtree().stream())
                .filter(subject -> subject.id().equals(ids.getLast())).findFirst();
    }
}
