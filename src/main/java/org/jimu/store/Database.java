package org.jimu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.h2.Driver;
import org.h2.api.ErrorCode;

import org.jimu.store.StoreException.Reason;

/** Connections to H2 files, with nothing switched on that a book does not need. */
final class Database {

    private static final String USER = "jimu";
    private static final int CACHE_KB = 1_024;

    static {
        // before the driver is loaded: no class named in a database file is ever loaded
        System.setProperty("h2.allowedClasses", "org.jimu.none");
        System.setProperty("h2.bindAddress", "localhost");
    }

    private Database() {
    }

    /**
     * @param fresh whether the file is made
     */
    static Connection connect(BookFile file, boolean fresh) {
        return connect(file, fresh ? ";IFEXISTS=FALSE" : ";IFEXISTS=TRUE");
    }

    /** A further connection to a file that this program has open; sees what is committed. */
    static Connection connectForReading(BookFile file) {
        var connection = connect(file, ";IFEXISTS=TRUE");
        try {
            connection.setAutoCommit(true);
            return connection;
        } catch (SQLException e) {
            throw new StoreException(Reason.DAMAGED, e, file.name());
        }
    }

    static Connection connectReadOnly(BookFile file) {
        return connect(file, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    private static Connection connect(BookFile file, String options) {
        var url = "jdbc:h2:" + BookPath.url(file)
                + ";WRITE_DELAY=0;FILE_LOCK=FS;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE="
                + CACHE_KB
                + options;
        var login = new Properties();
        login.setProperty("user", USER);
        login.setProperty("password", "");
        try {
            var connection = new Driver().connect(url, login);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? new StoreException(Reason.IN_USE, e, file.name(), "?")
                    : new StoreException(Reason.DAMAGED, e, file.name());
        }
    }

    /**
     * Commits, and waits until the disk has it. A commit alone leaves the data with the operating system, where a power
     * cut loses it.
     */
    static void makeDurable(Connection connection) throws SQLException {
        connection.commit();
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }
}
