package org.jimu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jimu.store.StoreException.Reason;

/** Brings a file to the newest schema: one SQL script for each version, applied in order. */
final class Migrations {

    private static final List<Version> VERSIONS = List.of(new Version("V1__book.sql", connection -> {
    }), new Version("V2__removal.sql", FormerRemovals::note), new Version("V3__attachment.sql", connection -> {
    }));

    private Migrations() {
    }

    /** A script, and what is then taken over from what the file holds already. */
    private record Version(String script, Step after) {}

    @FunctionalInterface
    private interface Step {
        void run(Connection connection) throws SQLException;
    }

    /** Whether the file was made by an older program. */
    static boolean areDue(Connection connection) throws SQLException {
        return version(connection) < VERSIONS.size();
    }

    /**
     * Brings the file of a book to the newest schema; as it was it is kept beside it, as a backup.
     *
     * @throws StoreException with {@link Reason#NEWER} where the file was made by a newer program
     */
    static void apply(Connection connection, BookFile file) throws SQLException {
        var version = version(connection);
        if (version > VERSIONS.size()) {
            throw new StoreException(Reason.NEWER, file.name());
        }
        if (version > 0 && version < VERSIONS.size()) {
            keep(connection, file, version);
        }
        applyToCopy(connection);
    }

    /** Brings a file that is nobody's book to the newest schema. */
    static void applyToCopy(Connection connection) throws SQLException {
        for (var next = version(connection); next < VERSIONS.size(); next++) {
            run(connection, VERSIONS.get(next).script());
            VERSIONS.get(next).after().run(connection);
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

    private static void keep(Connection connection, BookFile file, int version) throws SQLException {
        var kept = file.beside(".v" + version + ".zip");
        try (var statement = connection.prepareStatement("BACKUP TO ?")) {
            statement.setString(1, kept.toString());
            statement.execute();
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
