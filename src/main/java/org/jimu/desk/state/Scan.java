package org.jimu.desk.state;

import java.util.Optional;

import org.jimu.model.Attachment;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;

/**
 * The scan (扫描件) of a signed page, as the table names it.
 *
 * @param digest of the {@link Attachment} in the book
 * @param name   what the file was called
 */
public record Scan(String digest, String name) {

    static Scan of(Attachment attachment) {
        return new Scan(attachment.digest(), attachment.name());
    }

    /** The scan that belongs to a project's table, or to the whole-department table of a year. */
    public static Optional<Scan> of(Subject table) {
        return table.fields().get(StandardFields.STATE_SCAN)
                .map(digest -> new Scan(digest, table.text(StandardFields.STATE_SCAN_NAME)));
    }
}
