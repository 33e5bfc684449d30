package org.jimu.store;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.store.StoreException.Reason;

/** How a subject stands in its row of the file. */
final class SubjectRow {

    static final String COLUMNS = "id, kind, parent, fields, children";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonFactory PARSERS = JSON.getFactory();

    private SubjectRow() {
    }

    /** The subject of the row that the result stands on, read with {@link #COLUMNS}. */
    static Subject read(ResultSet row) throws SQLException {
        return new Subject(new SubjectId(row.getLong(1)), kind(row.getString(2)), new SubjectId(row.getLong(3)),
                fields(row.getString(4)), children(row.getString(5)));
    }

    private static SubjectKind kind(String code) {
        return SubjectKind.ofCode(code).orElseThrow(() -> new StoreException(Reason.DAMAGED, code));
    }

    private static Fields fields(String json) {
        var encoded = new TreeMap<String, String>();
        try (var parser = PARSERS.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var key = parser.currentName();
                encoded.put(key, parser.nextTextValue());
            }
        } catch (IOException e) {
            throw new StoreException(Reason.DAMAGED, e, json);
        }
        return Fields.ofEncoded(encoded, StandardFields::of);
    }

    private static List<SubjectId> children(String ids) {
        var children = new ArrayList<SubjectId>();
        var from = 0;
        while (from < ids.length()) {
            var blank = ids.indexOf(' ', from);
            var to = blank < 0 ? ids.length() : blank;
            children.add(new SubjectId(Long.parseLong(ids, from, to, 10)));
            from = to + 1;
        }
        return children;
    }

    /** Fills the parameters of a statement with the subject, in the order of {@link #COLUMNS}. */
    static void write(Subject subject, PreparedStatement statement) throws SQLException {
        var fields = JSON.createObjectNode();
        subject.fields().forEachEncoded((field, encoded) -> fields.put(field.key(), encoded));
        statement.setLong(1, subject.id().value());
        statement.setString(2, subject.kind().code());
        statement.setLong(3, subject.parent().value());
        statement.setString(4, fields.toString());
        statement.setString(5, subject.children().stream().map(SubjectId::toString).collect(Collectors.joining(" ")));
    }
}
