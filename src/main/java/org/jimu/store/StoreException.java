package org.jimu.store;

import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.h2.api.ErrorCode;

/** A book could not be opened, read or written. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, so far as one can do something about it. */
    public enum Reason {
        /** There is no such book. */
        MISSING,
        /** There is one already where a new one was to be made. */
        EXISTS,
        /** Somebody has it open. */
        IN_USE,
        /** It was made by a newer version of the program. */
        NEWER,
        /** It holds code or tables that no book has. */
        FOREIGN,
        /** The file is no book, or damaged. */
        DAMAGED,
        /** It was opened for reading only. */
        READ_ONLY,
        /** The disk refused. */
        DISK,
        /** The file was let go of, such as when memory ran out; it is sound, and can be opened again. */
        CLOSED
    }

    private static final Set<Integer> CLOSING = Set.of(ErrorCode.OUT_OF_MEMORY, ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.CONNECTION_BROKEN_1, ErrorCode.OBJECT_CLOSED);

    private final Reason reason;
    private final transient List<String> terms;

    public StoreException(Reason reason, Throwable cause, String... terms) {
        super(reason + " " + String.join(", ", terms), cause);
        this.reason = reason;
        this.terms = List.of(terms);
    }

    public StoreException(Reason reason, String... terms) {
        super(reason + " " + String.join(", ", terms));
        this.reason = reason;
        this.terms = List.of(terms);
    }

    /** What the database said of a book that is open, in the program's own terms. */
    static StoreException ofOpen(Reason otherwise, SQLException said, String book) {
        return new StoreException(CLOSING.contains(said.getErrorCode()) ? Reason.CLOSED : otherwise, said, book);
    }

    public Reason reason() {
        return reason;
    }

    /** One sentence for the user. */
    public String sentence(Locale locale) {
        var bundle = ResourceBundle.getBundle("org.jimu.store.messages", locale);
        return MessageFormat.format(bundle.getString(reason.name()), terms.toArray());
    }
}
