package org.jimu.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Paper could not be made: a file could not be written or a font not be read. */
public final class PaperException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<String> terms;

    /**
     * @param reason key of the resource text that tells the user
     * @param terms  what the text speaks of
     */
    public PaperException(String reason, Throwable cause, String... terms) {
        super(reason + " " + String.join(", ", terms), cause);
        this.reason = reason;
        this.terms = List.of(terms);
    }

    /** What is told where a file cannot be written. */
    public static PaperException unwritable(Path file, IOException cause) {
        return new PaperException("file.unwritable", cause, file.toString());
    }

    public String reason() {
        return reason;
    }

    public List<String> terms() {
        return terms;
    }
}
