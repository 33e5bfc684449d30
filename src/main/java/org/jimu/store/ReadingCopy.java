package org.jimu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A copy of a book that somebody may have open, to be read in its stead and then thrown away. The book itself is not
 * touched.
 *
 * @param file       the copy, in a folder of its own
 * @param connection to the copy, for reading alone
 */
record ReadingCopy(Path file, Connection connection) {

    /** Copies the present state of a book. */
    static ReadingCopy of(BookFile book) throws IOException, SQLException {
        var folder = Files.createTempDirectory("jimu");
        var copied = BookFile.of(folder.resolve(book.name()));
        Files.copy(book.onDisk(), copied.path());
        return new ReadingCopy(copied.path(), looked(copied, book));
    }

    /** Looks into the copy and brings it to the newest schema. */
    private static Connection looked(BookFile copied, BookFile book) throws SQLException {
        var connection = Database.connectReadOnly(copied);
        Inspection.check(connection, book);
        if (!Migrations.areDue(connection)) {
            return connection;
        }
        connection.close();
        try (var writing = Database.connect(copied, false)) {
            Migrations.applyToCopy(writing);
        }
        return Database.connectReadOnly(copied);
    }

    /** Throws the copy away; its connection is closed before. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.getParent());
    }
}
