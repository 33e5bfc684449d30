package org.jimu.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jimu.edit.Above;
import org.jimu.edit.Removed;
import org.jimu.model.Money;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.store.HistoryEntry.State;
import org.jimu.store.StoreException.Reason;

/**
 * What edits of the history took out of the book, in a table of the file, so that the bin is shown without reading the
 * history itself.
 *
 * @param connection in a transaction
 */
record Removals(Connection connection) {

    private static final ObjectMapper JSON = new ObjectMapper();
    // what counts, is not in the book, and was not put back by an edit that counts
    private static final String IN_THE_BIN = "SELECT r.sequence, h.made, h.who, r.subject, r.kind, r.name, r.way,"
            + " r.preceding, r.projects, r.total FROM removal r JOIN history h ON h.sequence = r.sequence"
            + " WHERE h.state = ? AND NOT EXISTS (SELECT 1 FROM subject s WHERE s.id = r.subject)"
            + " AND (r.back IS NULL OR NOT EXISTS"
            + " (SELECT 1 FROM history b WHERE b.sequence = r.back AND b.state = ?))"
            + " ORDER BY r.sequence DESC, r.subject";
    private static final String PUT_BACK = "UPDATE removal r SET back = ? WHERE subject = ANY(?) AND sequence < ?"
            + " AND (back IS NULL OR NOT EXISTS"
            + " (SELECT 1 FROM history b WHERE b.sequence = r.back AND b.state = ?))";

    /** Notes what an edit took out. */
    void add(long sequence, Collection<Removed> removed) throws SQLException {
        if (removed.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(
                "INSERT INTO removal (sequence, subject, kind, name, way, preceding, projects, total)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var one : removed) {
                insert.setLong(1, sequence);
                write(one, insert);
                insert.executeUpdate();
            }
        }
    }

    private static void write(Removed removed, PreparedStatement insert) throws SQLException {
        insert.setLong(2, removed.subject().value());
        insert.setString(3, removed.kind().code());
        insert.setString(4, removed.name());
        insert.setString(5, way(removed.way()));
        insert.setString(6, removed.preceding().stream().map(SubjectId::toString).collect(Collectors.joining(" ")));
        insert.setInt(7, removed.projects());
        insert.setString(8, removed.total().yuan().toPlainString());
    }

    private static String way(List<Above> way) {
        var array = JSON.createArrayNode();
        way.forEach(above -> array.addObject().put("id", above.id().value()).put("name", above.name()));
        return array.toString();
    }

    /** Notes that an edit put subjects into the book that may have been taken out of it before. */
    void putBack(long sequence, Collection<SubjectId> subjects) throws SQLException {
        if (subjects.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(PUT_BACK)) {
            update.setLong(1, sequence);
            update.setArray(2,
                    connection.createArrayOf("BIGINT", subjects.stream().map(SubjectId::value).toArray(Long[]::new)));
            update.setLong(3, sequence);
            update.setString(4, State.DONE.name());
            update.executeUpdate();
        }
    }

    /** What is not in the book now, the latest first. */
    List<BinEntry> inTheBin() throws SQLException {
        var entries = new ArrayList<BinEntry>();
        var told = new HashSet<SubjectId>();
        try (var statement = connection.prepareStatement(IN_THE_BIN)) {
            statement.setString(1, State.DONE.name());
            statement.setString(2, State.DONE.name());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var entry = entry(rows);
                    if (told.add(entry.removed().subject())) {
                        entries.add(entry);
                    }
                }
            }
        }
        return entries;
    }

    private static BinEntry entry(ResultSet row) throws SQLException {
        var kind = row.getString(5);
        var removed = new Removed(new SubjectId(row.getLong(4)),
                SubjectKind.ofCode(kind).orElseThrow(() -> new StoreException(Reason.DAMAGED, kind)), row.getString(6),
                way(row.getString(7)), ids(row.getString(8)), row.getInt(9),
                new Money(new BigDecimal(row.getString(10))));
        return new BinEntry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3),
                removed);
    }

    private static List<Above> way(String json) {
        var way = new ArrayList<Above>();
        try {
            JSON.readTree(json).forEach(above -> way
                    .add(new Above(new SubjectId(above.get("id").asLong()), above.get("name").asText())));
        } catch (JsonProcessingException e) {
            throw new StoreException(Reason.DAMAGED, e, json);
        }
        return way;
    }

    private static List<SubjectId> ids(String text) {
        return Stream.of(text.split(" ")).filter(id -> !id.isEmpty()).map(id -> new SubjectId(Long.parseLong(id)))
                .toList();
    }
}
