package org.jimu.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jimu.edit.Edit;
import org.jimu.edit.Edits;
import org.jimu.model.Book;
import org.jimu.store.BookFile;
import org.jimu.store.BookStore;
import org.jimu.store.HistoryEntry;
import org.jimu.store.Mark;
import org.jimu.store.StoreException;

/**
 * An open book. Every change is an edit through here: tried in memory, written to the disk, then announced. When a call
 * returns, the change is on the disk.
 */
public final class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Office office;
    private final BookStore store;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private volatile Book book;
    private Optional<HistoryEntry> undoable;
    private Optional<HistoryEntry> redoable;

    private Desk(Office office, BookStore store) {
        this.office = office;
        this.store = store;
        this.book = store.load();
        this.undoable = store.undoable();
        this.redoable = store.redoable();
    }

    /**
     * Makes a new book and opens it.
     *
     * @throws StoreException where there is one already or the disk refuses
     */
    public static Desk create(Path path, Office office, String name) {
        return new Desk(office, BookStore.create(BookFile.of(path), Book.empty(name), office.holder()));
    }

    /**
     * Opens a book.
     *
     * @throws StoreException where there is none, somebody has it open, or it is not sound
     */
    public static Desk open(Path path, Office office) {
        return new Desk(office, BookStore.open(BookFile.of(path), office.holder()));
    }

    /** Opens the present state of a book for reading, also while somebody else has it open. */
    public static Desk openReadOnly(Path path, Office office) {
        return new Desk(office, BookStore.openReadOnly(BookFile.of(path)));
    }

    /** The book as it is now. */
    public Book book() {
        return book;
    }

    public Office office() {
        return office;
    }

    public BookFile file() {
        return store.file();
    }

    public boolean readOnly() {
        return store.readOnly();
    }

    /**
     * Makes a change.
     *
     * @throws org.jimu.edit.EditRefused where the edit makes no sense in the book; nothing has changed
     * @throws StoreException where it could not be written; nothing has changed
     */
    public Change apply(Edit edit) {
        Change change;
        synchronized (this) {
            var before = book;
            var after = edit.applyTo(before);
            var mark = new Mark.Made(edit, edit.inverse(before), office.clock().instant(), office.user());
            change = write(edit, before, after, mark, Change.Cause.EDIT);
        }
        announce(change);
        return change;
    }

    /** Takes the last edit back; empty where there is none. */
    public Optional<Change> undo() {
        Optional<Change> change;
        synchronized (this) {
            change = undoable
                    .map(entry -> again(entry.inverse(), new Mark.Undone(entry.sequence()), Change.Cause.UNDO));
        }
        change.ifPresent(this::announce);
        return change;
    }

    /** Does the edit again that was taken back last; empty where there is none. */
    public Optional<Change> redo() {
        Optional<Change> change;
        synchronized (this) {
            change = redoable.map(entry -> again(entry.edit(), new Mark.Redone(entry.sequence()), Change.Cause.REDO));
        }
        change.ifPresent(this::announce);
        return change;
    }

    private Change again(Edit edit, Mark mark, Change.Cause cause) {
        var before = book;
        return write(edit, before, edit.applyTo(before), mark, cause);
    }

    private Change write(Edit edit, Book before, Book after, Mark mark, Change.Cause cause) {
        store.write(Edits.touched(edit, before), after, mark);
        book = after;
        undoable = store.undoable();
        redoable = store.redoable();
        return new Change(before, after, edit, cause);
    }

    /** The edit that undo takes back. */
    public synchronized Optional<HistoryEntry> undoable() {
        return undoable;
    }

    /** The edit that redo does again. */
    public synchronized Optional<HistoryEntry> redoable() {
        return redoable;
    }

    /** The newest edits, newest first. */
    public synchronized List<HistoryEntry> history(int limit) {
        return store.history(limit);
    }

    /** Has every change told to the listener, in order, in the thread that made it. */
    public Subscription onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void announce(Change change) {
        for (var listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                // the edit is made and written; one who fails to hear of it must not keep it from the others
                LOG.error("a listener failed to take in a change", e);
            }
        }
    }

    /** Writes a consistent copy of the book as a zip file. */
    public synchronized void backup(Path to) {
        store.backup(to);
    }

    @Override
    public synchronized void close() {
        store.close();
    }
}
