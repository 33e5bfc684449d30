package org.jimu.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectSource;
import org.jimu.store.StoreException.Reason;

/**
 * The subjects of an open book as they were when it was opened, fetched from the file when asked for. Those that an edit
 * is about to overwrite are kept ({@link #keep}), so that the answers stay the same. The lately used ones stay in memory.
 */
final class Shelf implements SubjectSource {

    // some 5 MB
    private static final int REMEMBERED = 5_000;

    private final Connection connection;
    private final String bookName;
    private final int size;
    private final long nextId;
    private final PreparedStatement one;
    private final PreparedStatement several;
    private final Map<SubjectId, Optional<Subject>> kept = new HashMap<>();
    private final Map<SubjectId, Subject> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SubjectId, Subject> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param connection for reading alone; closed by the caller
     * @param nextId     first id that no subject has yet
     */
    Shelf(Connection connection, String bookName, long nextId) throws SQLException {
        this.connection = connection;
        this.bookName = bookName;
        this.nextId = nextId;
        this.one = connection.prepareStatement("SELECT " + SubjectRow.COLUMNS + " FROM subject WHERE id = ?");
        this.several = connection
                .prepareStatement("SELECT " + SubjectRow.COLUMNS + " FROM subject WHERE id = ANY(?)");
        try (var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT COUNT(*) FROM subject")) {
            count.next();
            this.size = count.getInt(1);
        }
    }

    long nextId() {
        return nextId;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public synchronized Optional<Subject> find(SubjectId id) {
        if (id.value() >= nextId) {
            return Optional.empty();
        }
        var known = kept.get(id);
        if (known != null) {
            return known;
        }
        var lately = remembered.get(id);
        return lately != null ? Optional.of(lately) : fetch(id);
    }

    @Override
    public synchronized Map<SubjectId, Subject> findAll(Collection<SubjectId> ids) {
        var found = new HashMap<SubjectId, Subject>();
        var missing = new ArrayList<SubjectId>();
        for (var id : ids) {
            var known = kept.getOrDefault(id, Optional.ofNullable(remembered.get(id)));
            known.ifPresent(subject -> found.put(id, subject));
            if (known.isEmpty() && id.value() < nextId && !kept.containsKey(id)) {
                missing.add(id);
            }
        }
        if (missing.size() == 1) {
            fetch(missing.getFirst()).ifPresent(subject -> found.put(subject.id(), subject));
        } else if (!missing.isEmpty()) {
            fetch(missing).forEach(subject -> found.put(subject.id(), subject));
        }
        return found;
    }

    /** Keeps how the subjects were, before they are overwritten in the file. */
    synchronized void keep(Collection<SubjectId> ids) {
        ids.stream().filter(id -> id.value() < nextId && !kept.containsKey(id))
                .forEach(id -> kept.put(id, find(id)));
    }

    private Optional<Subject> fetch(SubjectId id) {
        try {
            one.setLong(1, id.value());
            try (var rows = one.executeQuery()) {
                return rows.next() ? Optional.of(remember(SubjectRow.read(rows))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw StoreException.ofOpen(Reason.DAMAGED, e, bookName);
        }
    }

    private List<Subject> fetch(List<SubjectId> ids) {
        var found = new ArrayList<Subject>();
        try {
            several.setArray(1,
                    connection.createArrayOf("BIGINT", ids.stream().map(SubjectId::value).toArray(Long[]::new)));
            try (var rows = several.executeQuery()) {
                while (rows.next()) {
                    found.add(remember(SubjectRow.read(rows)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw StoreException.ofOpen(Reason.DAMAGED, e, bookName);
        }
    }

    private Subject remember(Subject subject) {
        remembered.put(subject.id(), subject);
        return subject;
    }
}
