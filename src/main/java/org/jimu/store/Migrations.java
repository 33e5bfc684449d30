package org.jimu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jimu.store.StoreException.Reason;

/** Brings a file to the newest schema: one SQL script for each version, applied in order. */
final class Migrations {

    private static final List<String> SCRIPTS = List.of("V1__book.sql");

    private Migrations() {
    }

    /**
     * @throws StoreException with {@link Reason#NEWER} where the file was made by a newer program
     */
    static void apply(Connection connection, BookFile file) throws SQLException {
        var version = version(connection);
        if (version > SCRIPTS.size()) {
            throw new StoreException(Reason.NEWER, file.name());
        }
        if (version > 0 && version < SCRIPTS.size()) {
            keep(file, version);
        }
        for (var next = version; next < SCRIPTS.size(); next++) {
            run(connection, SCRIPTS.get(next));
            setVersion(connection, next + 1);
        }
        Database.makeDurable(connection);
    }

    private static int version(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, "PUBLIC", "META", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        return Integer.parseInt(Tables.meta(connection, "version").orElse("0"));
    }

    private static void setVersion(Connection connection, int version) throws SQLException {
        Tables.putMeta(connection, "version", Integer.toString(version));
    }

    /** The file as it was stays beside the migrated one. */
    private static void keep(BookFile file, int version) {
        try {
            var kept = file.database().resolveSibling(file.base().getFileName() + ".v" + version + ".bak");
            Files.copy(file.database(), kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException(Reason.DISK, e, file.name());
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (var in = Migrations.class.getResourceAsStream("schema/" + script);
                var statement = connection.createStatement()) {
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the script is not readable: " + script, e);
        }
    }
}
