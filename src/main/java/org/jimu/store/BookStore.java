package org.jimu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.store.HistoryEntry.State;
import org.jimu.store.StoreException.Reason;

/** An open book on the disk. Not safe for use by several threads at once; the desk sees to that. */
public final class BookStore implements AutoCloseable {

    private final BookFile file;
    private final Connection connection;
    private final boolean readOnly;
    private final Optional<Holder> holder;
    private final Optional<Path> copy;

    private BookStore(BookFile file, Connection connection, Optional<Holder> holder, Optional<Path> copy) {
        this.file = file;
        this.connection = connection;
        this.readOnly = holder.isEmpty();
        this.holder = holder;
        this.copy = copy;
    }

    /** Takes hold of the file, then connects; lets go again where connecting fails. */
    private static BookStore held(BookFile file, String who, boolean fresh) {
        var holder = Holder.take(file, who);
        try {
            return new BookStore(file, Database.connect(file, fresh), Optional.of(holder), Optional.empty());
        } catch (StoreException e) {
            release(holder, e);
            throw e;
        }
    }

    private static void release(Holder holder, Exception reason) {
        try {
            holder.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /**
     * Makes a new book and opens it.
     *
     * @param holder who opens it, for the message that a second opener gets
     * @throws StoreException with {@link Reason#EXISTS} where there is one already
     */
    public static BookStore create(BookFile file, Book book, String holder) {
        if (Files.exists(file.database())) {
            throw new StoreException(Reason.EXISTS, file.name());
        }
        makeFolder(file);
        var store = held(file, holder, true);
        try {
            Migrations.apply(store.connection, file);
            var tables = new Tables(store.connection);
            book.walk(SubjectId.BOOK, subject -> tables.put(subject));
            tables.putNextId(book.nextId());
            Database.makeDurable(store.connection);
            return store;
        } catch (SQLException e) {
            throw store.failed(e);
        }
    }

    /**
     * Opens a book for reading and writing.
     *
     * @throws StoreException where there is no such book, somebody has it open, or it is not a sound book
     */
    public static BookStore open(BookFile file, String holder) {
        if (!Files.exists(file.database())) {
            throw new StoreException(Reason.MISSING, file.name());
        }
        var store = held(file, holder, false);
        try {
            Inspection.check(store.connection, file);
            Migrations.apply(store.connection, file);
            return store;
        } catch (SQLException e) {
            throw store.failed(e);
        } catch (StoreException e) {
            store.close();
            throw e;
        }
    }

    /** Opens the present state of a book for reading, also while somebody has it open; the file is not touched. */
    public static BookStore openReadOnly(BookFile file) {
        if (!Files.exists(file.database())) {
            throw new StoreException(Reason.MISSING, file.name());
        }
        try {
            var folder = Files.createTempDirectory("jimu");
            var copied = BookFile.of(folder.resolve(file.name()));
            Files.copy(file.database(), copied.database());
            var store = new BookStore(file, Database.connectReadOnly(copied), Optional.empty(),
                    Optional.of(copied.database()));
            Inspection.check(store.connection, file);
            return store;
        } catch (IOException | SQLException e) {
            throw new StoreException(Reason.DAMAGED, e, file.name());
        }
    }

    private static void makeFolder(BookFile file) {
        try {
            Files.createDirectories(file.base().getParent());
        } catch (IOException e) {
            throw new StoreException(Reason.DISK, e, file.name());
        }
    }

    public BookFile file() {
        return file;
    }

    public boolean readOnly() {
        return readOnly;
    }

    /** The book as it stands on the disk. */
    public Book load() {
        try {
            return new Tables(connection).book();
        } catch (SQLException e) {
            throw new StoreException(Reason.DAMAGED, e, file.name());
        }
    }

    /**
     * Writes what an edit changed, with its mark in the history, in one transaction; on the disk when it returns.
     *
     * @param touched subjects whose stored state differs
     * @param after   the book after the edit
     * @throws StoreException where it could not be written; the file is as before
     */
    public void write(Set<SubjectId> touched, Book after, Mark mark) {
        if (readOnly) {
            throw new StoreException(Reason.READ_ONLY, file.name());
        }
        try {
            var tables = new Tables(connection);
            for (var id : touched) {
                after.find(id).ifPresentOrElse(tables::put, () -> tables.remove(id));
            }
            tables.putNextId(after.nextId());
            new History(connection).write(mark);
            Database.makeDurable(connection);
        } catch (SQLException | StoreException e) {
            rollBack(e);
            throw new StoreException(Reason.DISK, e, file.name());
        }
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

    /** A question to the history. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(History history) throws SQLException;
    }

    private <T> T asked(Question<T> question) {
        try {
            return question.ask(new History(connection));
        } catch (SQLException e) {
            throw new StoreException(Reason.DAMAGED, e, file.name());
        }
    }

    /** Writes a consistent copy of the open book as a zip file; what was there before is replaced only when it is whole. */
    public void backup(Path to) {
        var part = to.toAbsolutePath().resolveSibling(to.getFileName() + ".part");
        try (var statement = connection.prepareStatement("BACKUP TO ?")) {
            Files.createDirectories(part.getParent());
            statement.setString(1, part.toString());
            statement.execute();
            Files.move(part, to.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException | IOException e) {
            throw new StoreException(Reason.DISK, e, to.toString());
        }
    }

    private StoreException failed(Exception e) {
        close();
        return new StoreException(Reason.DAMAGED, e, file.name());
    }

    @Override
    public void close() {
        try {
            if (connection.isClosed()) {
                return;
            }
            connection.close();
            if (holder.isPresent()) {
                holder.get().close();
            }
            if (copy.isPresent()) {
                Files.deleteIfExists(copy.get());
                Files.deleteIfExists(copy.get().getParent());
            }
        } catch (SQLException | IOException e) {
            throw new StoreException(Reason.DISK, e, file.name());
        }
    }
}
