package org.jimu.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jimu.desk.state.SignedLock;
import org.jimu.edit.Edit;
import org.jimu.edit.Edits;
import org.jimu.model.Attachment;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.paper.Progress;
import org.jimu.store.BinEntry;
import org.jimu.store.BookFile;
import org.jimu.store.BookStore;
import org.jimu.store.DraftFile;
import org.jimu.store.HistoryEntry;
import org.jimu.store.Mark;
import org.jimu.store.StoreException;

/**
 * An open book. Every change is an edit through here: tried in memory, written to the disk, then announced. When a call
 * returns, the change is on the disk.
 */
public final class Desk implements AutoCloseable {

    private final Office office;
    private final BookStore store;
    private final Listeners<Change> listeners = new Listeners<>();
    private final Optional<Drafts> drafts;
    private volatile Book book;
    // asked from the store when first wanted after an edit
    private Optional<Optional<HistoryEntry>> undoable = Optional.empty();
    private Optional<Optional<HistoryEntry>> redoable = Optional.empty();

    private Desk(Office office, BookStore store) {
        this.office = office;
        this.store = store;
        this.book = store.load();
        this.drafts = store.readOnly() ? Optional.empty() : Optional.of(new Drafts(DraftFile.of(store.file())));
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
     * Makes a new book that holds what the given one holds, with no history yet, and opens it.
     *
     * @throws StoreException where there is one already or the disk refuses
     */
    public static Desk create(Path path, Office office, Book content) {
        return new Desk(office, BookStore.create(BookFile.of(path), content, office.holder()));
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

    /** Where what is being typed is kept; empty for a book that is open for reading alone. */
    public Optional<Drafts> drafts() {
        return drafts;
    }

    /**
     * Makes a change.
     *
     * @throws org.jimu.edit.EditRefused where the edit makes no sense in the book or would change a signed table; nothing
     *         has changed
     * @throws StoreException where it could not be written; nothing has changed
     */
    public Change apply(Edit edit) {
        Change change;
        synchronized (this) {
            change = make(edit);
        }
        listeners.tell(change);
        return change;
    }

    /**
     * Makes a change that was thought out, perhaps for long, for a certain state of the book.
     *
     * @return empty where the book is another by now; nothing has changed then
     * @throws org.jimu.edit.EditRefused where the edit makes no sense in the book; nothing has changed
     * @throws StoreException where it could not be written; nothing has changed
     */
    public Optional<Change> applyTo(Book expected, Edit edit) {
        Change change;
        synchronized (this) {
            if (book != expected) {
                return Optional.empty();
            }
            change = make(edit);
        }
        listeners.tell(change);
        return Optional.of(change);
    }

    private Change make(Edit edit) {
        var before = book;
        var after = edit.applyTo(before);
        var mark = Mark.Made.of(edit, before, office.clock().instant(), office.user());
        var touched = Edits.touched(edit, before);
        SignedLock.check(edit, touched, before, after);
        return write(edit, touched, after, mark, Change.Cause.EDIT);
    }

    /**
     * Takes the last edit back; empty where there is none.
     *
     * @throws org.jimu.edit.EditRefused where that would change a signed table, or take its signature away unasked
     */
    public Optional<Change> undo() {
        return undo(false);
    }

    /** Takes the last edit back, also where that changes signed tables: who asks for it has been told so. */
    public Optional<Change> undoLocked() {
        return undo(true);
    }

    private Optional<Change> undo(boolean unlocking) {
        Optional<Change> change;
        synchronized (this) {
            change = undoable().map(
                    entry -> again(entry.inverse(), new Mark.Undone(entry.sequence()), Change.Cause.UNDO, unlocking));
        }
        change.ifPresent(listeners::tell);
        return change;
    }

    /**
     * Does the edit again that was taken back last; empty where there is none.
     *
     * @throws org.jimu.edit.EditRefused where that would change a signed table
     */
    public Optional<Change> redo() {
        Optional<Change> change;
        synchronized (this) {
            change = redoable()
                    .map(entry -> again(entry.edit(), new Mark.Redone(entry.sequence()), Change.Cause.REDO, false));
        }
        change.ifPresent(listeners::tell);
        return change;
    }

    /**
     * Takes edits back, or does them again, until the edit is the last that counts.
     *
     * @throws org.jimu.edit.EditRefused where a signature stands in the way; the book is then at the state before it
     * @return false where it was stopped on the way; the book is then at a state between
     */
    public boolean travelTo(HistoryEntry entry, Progress progress) {
        var done = 0;
        while (undoable().filter(last -> last.sequence() > entry.sequence()).isPresent()) {
            undo();
            if (!progress.step(++done, 0)) {
                return false;
            }
        }
        while (redoable().filter(next -> next.sequence() <= entry.sequence()).isPresent()) {
            redo();
            if (!progress.step(++done, 0)) {
                return false;
            }
        }
        return true;
    }

    private Change again(Edit edit, Mark mark, Change.Cause cause, boolean unlocking) {
        var after = edit.applyTo(book);
        var touched = Edits.touched(edit, book);
        if (!unlocking) {
            SignedLock.check(edit, touched, book, after);
        }
        return write(edit, touched, after, mark, cause);
    }

    private Change write(Edit edit, Set<SubjectId> touched, Book after, Mark mark, Change.Cause cause) {
        var before = book;
        var made = store.write(touched, after, mark);
        book = after;
        undoable = made.map(Optional::of);
        // after a new edit nothing is left to be done again
        redoable = made.map(any -> Optional.empty());
        return new Change(before, after, edit, cause);
    }

    /** The edit that undo takes back. */
    public synchronized Optional<HistoryEntry> undoable() {
        var known = undoable.orElseGet(store::undoable);
        undoable = Optional.of(known);
        return known;
    }

    /** The edit that redo does again. */
    public synchronized Optional<HistoryEntry> redoable() {
        var known = redoable.orElseGet(store::redoable);
        redoable = Optional.of(known);
        return known;
    }

    /** The newest edits, newest first. */
    public synchronized List<HistoryEntry> history(int limit) {
        return store.history(limit);
    }

    /** Edits of the history below a number, newest first. */
    public synchronized List<HistoryEntry> history(long before, int limit) {
        return store.history(before, limit);
    }

    /** The edit of the history with the number. */
    public synchronized Optional<HistoryEntry> entry(long sequence) {
        return store.entry(sequence);
    }

    /** What was deleted and is not in the book now, the latest first. */
    public synchronized List<BinEntry> bin() {
        return store.bin();
    }

    /**
     * Puts a file into the book, for an edit to name it; on the disk when it returns.
     *
     * @throws StoreException where it could not be written
     */
    public synchronized void put(Attachment attachment) {
        store.put(attachment);
    }

    /** The file in the book whose content has the digest. */
    public synchronized Optional<Attachment> attachment(String digest) {
        return store.attachment(digest);
    }

    /** Has every change told to the listener, in order, in the thread that made it. */
    public Subscription onChange(Consumer<Change> listener) {
        return listeners.add(listener);
    }

    /** Writes a consistent copy of the book as a zip file. */
    public synchronized void backup(Path to) {
        store.backup(to);
    }

    @Override
    public synchronized void close() {
        drafts.ifPresent(Drafts::close);
        store.close();
    }

    /**
     * Closes a book that was just made and is not wanted, and takes its file away.
     *
     * @throws StoreException where the disk refuses
     */
    public synchronized void discard() {
        close();
        store.file().delete();
    }
}
