package org.jimu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jimu.file.WholeFile;
import org.jimu.model.Attachment;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.store.HistoryEntry.State;
import org.jimu.store.StoreException.Reason;

/** An open book on the disk. Not safe for use by several threads at once; the desk sees to that. */
public final class BookStore implements AutoCloseable {

    private final BookFile file;
    private final Connection connection;
    private final Connection reading;
    private final Shelf shelf;
    private final Optional<Holder> holder;
    private final Optional<ReadingCopy> copy;
    // as it is in the file
    private long nextId;

    private BookStore(BookFile file, Connection connection, Connection reading, Optional<Holder> holder,
            Optional<ReadingCopy> copy) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.reading = reading;
        this.nextId = new Tables(connection).nextId();
        this.shelf = new Shelf(reading, file.name(), nextId);
        this.holder = holder;
        this.copy = copy;
    }

    /** What makes a connected file ready to be used. */
    @FunctionalInterface
    private interface Preparation {
        void prepare(Connection connection) throws SQLException;
    }

    /** Takes hold of the file, connects and prepares it; lets go again where that fails. */
    private static BookStore held(BookFile file, String who, boolean fresh, Preparation preparation) {
        var holder = Holder.take(file, who);
        var opened = new ArrayList<AutoCloseable>(List.of(holder));
        try {
            var connection = Database.connect(file, fresh);
            opened.addFirst(connection);
            preparation.prepare(connection);
            var reading = Database.connectForReading(file);
            opened.addFirst(reading);
            return new BookStore(file, connection, reading, Optional.of(holder), Optional.empty());
        } catch (SQLException e) {
            release(opened, e);
            throw new StoreException(Reason.DAMAGED, e, file.name());
        } catch (StoreException e) {
            release(opened, e);
            throw e;
        }
    }

    private static void release(List<AutoCloseable> opened, Exception reason) {
        for (var one : opened) {
            try {
                one.close();
            } catch (Exception e) {
                reason.addSuppressed(e);
            }
        }
    }

    /**
     * Makes a new book and opens it.
     *
     * @param holder who opens it, for the message that a second opener gets
     * @throws StoreException with {@link Reason#EXISTS} where there is one already
     */
    public static BookStore create(BookFile file, Book book, String holder) {
        if (file.exists()) {
            throw new StoreException(Reason.EXISTS, file.name());
        }
        makeFolder(file);
        // of a former book of that name
        DraftFile.of(file).delete();
        return held(file, holder, true, connection -> {
            Migrations.apply(connection, file);
            new Tables(connection).fill(book);
            Database.makeDurable(connection);
        });
    }

    /**
     * Opens a book for reading and writing.
     *
     * @throws StoreException where there is no such book, somebody has it open, or it is not a sound book
     */
    public static BookStore open(BookFile file, String holder) {
        if (!file.exists()) {
            throw new StoreException(Reason.MISSING, file.name());
        }
        file.takePresentName();
        return held(file, holder, false, connection -> {
            Inspection.check(connection, file);
            Migrations.apply(connection, file);
        });
    }

    /** Opens the present state of a book for reading, also while somebody has it open; the file is not touched. */
    public static BookStore openReadOnly(BookFile file) {
        if (!file.exists()) {
            throw new StoreException(Reason.MISSING, file.name());
        }
        try {
            var copy = ReadingCopy.of(file);
            return new BookStore(file, copy.connection(), copy.connection(), Optional.empty(), Optional.of(copy));
        } catch (IOException | SQLException e) {
            throw new StoreException(Reason.DAMAGED, e, file.name());
        }
    }

    private static void makeFolder(BookFile file) {
        try {
            Files.createDirectories(file.path().getParent());
        } catch (IOException e) {
            throw new StoreException(Reason.DISK, e, file.name());
        }
    }

    public BookFile file() {
        return file;
    }

    public boolean readOnly() {
        return holder.isEmpty();
    }

    /** The book as it was when it was opened; its subjects are read from the file when they are asked for. */
    public Book load() {
        return Book.of(shelf, shelf.nextId());
    }

    /**
     * Writes what an edit changed, with its mark in the history, in one transaction; on the disk when it returns.
     *
     * @param touched subjects whose stored state differs
     * @param after   the book after the edit
     * @return the new entry of the history; none where an older edit was taken back or done again
     * @throws StoreException where it could not be written; the file is as before
     */
    public Optional<HistoryEntry> write(Set<SubjectId> touched, Book after, Mark mark) {
        if (readOnly()) {
            throw new StoreException(Reason.READ_ONLY, file.name());
        }
        try {
            shelf.keep(touched);
            var tables = new Tables(connection);
            tables.put(touched, after);
            if (after.nextId() != nextId) {
                tables.putNextId(after.nextId());
            }
            var entry = new History(connection).write(mark);
            Database.makeDurable(connection);
            nextId = after.nextId();
            return entry;
        } catch (SQLException e) {
            rollBack(e);
            throw StoreException.ofOpen(Reason.DISK, e, file.name());
        } catch (StoreException e) {
            rollBack(e);
            throw e;
        }
    }

    /**
     * Puts a file into the book; on the disk when it returns.
     *
     * @throws StoreException where it could not be written
     */
    public void put(Attachment attachment) {
        if (readOnly()) {
            throw new StoreException(Reason.READ_ONLY, file.name());
        }
        try {
            new Attachments(connection).put(attachment);
            Database.makeDurable(connection);
        } catch (SQLException e) {
            rollBack(e);
            throw StoreException.ofOpen(Reason.DISK, e, file.name());
        }
    }

    /** The file in the book whose content has the digest. */
    public Optional<Attachment> attachment(String digest) {
        return asked(history -> new Attachments(history.connection()).get(digest));
    }

    private void rollBack(Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** The edit that undo takes back. */
    public Optional<HistoryEntry> undoable() {
        return asked(history -> history.last(State.DONE));
    }

    /** The edit that redo does again. */
    public Optional<HistoryEntry> redoable() {
        return asked(history -> history.first(State.UNDONE));
    }

    /** The newest entries of the history, newest first. */
    public List<HistoryEntry> history(int limit) {
        return asked(history -> history.newest(limit));
    }

    /** Entries of the history below a number, newest first. */
    public List<HistoryEntry> history(long before, int limit) {
        return asked(history -> history.before(before, limit));
    }

    /** The edit of the history with the number. */
    public Optional<HistoryEntry> entry(long sequence) {
        return asked(history -> history.entry(sequence));
    }

    /** What was deleted and is not in the book now, the latest first; costs the same however long the history is. */
    public List<BinEntry> bin() {
        return asked(history -> new Removals(history.connection()).inTheBin());
    }

    /** A question to the history. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(History history) throws SQLException;
    }

    private <T> T asked(Question<T> question) {
        try {
            return question.ask(new History(connection));
        } catch (SQLException e) {
            throw StoreException.ofOpen(Reason.DAMAGED, e, file.name());
        }
    }

    /** Writes a consistent copy of the open book as a zip file; what was there before is replaced only when it is whole. */
    public void backup(Path to) {
        try (var statement = connection.prepareStatement("BACKUP TO ?")) {
            Files.createDirectories(to.toAbsolutePath().getParent());
            WholeFile.replace(to, part -> {
                statement.setString(1, part.toString());
                statement.execute();
            });
        } catch (SQLException | IOException e) {
            throw new StoreException(Reason.DISK, e, to.toString());
        }
    }

    @Override
    public void close() {
        try {
            if (connection.isClosed()) {
                return;
            }
            reading.close();
            connection.close();
            if (holder.isPresent()) {
                holder.get().close();
            }
            if (copy.isPresent()) {
                copy.get().delete();
            }
        } catch (SQLException | IOException e) {
            throw new StoreException(Reason.DISK, e, file.name());
        }
    }
}
