package org.jimu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jimu.edit.Above;
import org.jimu.edit.EditJson;
import org.jimu.edit.Edits;
import org.jimu.edit.Removed;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** Finds what the edits of a book took out that was kept before removals were noted; reads the history once. */
final class FormerRemovals {

    private final Connection connection;
    private final Map<SubjectId, Subject> gone = new HashMap<>();

    private FormerRemovals(Connection connection) {
        this.connection = connection;
    }

    /** Notes what the history tells of. */
    static void note(Connection connection) throws SQLException {
        new FormerRemovals(connection).note();
    }

    private void note() throws SQLException {
        var removed = new LinkedHashMap<Long, List<List<Subject>>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT sequence, inverse FROM history WHERE inverse LIKE '%\"insert\"%' ORDER BY sequence")) {
            while (rows.next()) {
                // rows of tables are not noted, and need not be kept
                var subtrees = Edits.inserts(EditJson.read(rows.getString(2)))
                        .filter(insert -> !insert.top().kind().isRow())
                        .map(insert -> insert.subtree().stream().filter(one -> !one.kind().isRow()).toList()).toList();
                subtrees.forEach(subtree -> subtree.forEach(one -> gone.put(one.id(), one)));
                removed.put(rows.getLong(1), subtrees);
            }
        }
        var removals = new Removals(connection);
        for (var entry : removed.entrySet()) {
            var noted = new ArrayList<Removed>();
            for (var subtree : entry.getValue()) {
                noted.add(Removed.of(subtree.getFirst(),
                        subtree.stream().filter(one -> one.kind() == SubjectKind.PROJECT).toList(),
                        way(subtree.getFirst()), List.of()));
            }
            removals.add(entry.getKey(), noted);
        }
    }

    /** What is above it, by the names of today or of when that was deleted itself. */
    private List<Above> way(Subject subject) throws SQLException {
        var way = new ArrayList<Above>();
        var at = find(subject.parent());
        while (at.isPresent() && at.get().kind() != SubjectKind.BOOK) {
            way.addFirst(Above.of(at.get()));
            at = find(at.get().parent());
        }
        return way;
    }

    private Optional<Subject> find(SubjectId id) throws SQLException {
        try (var statement = connection
                .prepareStatement("SELECT " + SubjectRow.COLUMNS + " FROM subject WHERE id = ?")) {
            statement.setLong(1, id.value());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(SubjectRow.read(rows)) : Optional.ofNullable(gone.get(id));
            }
        }
    }
}
