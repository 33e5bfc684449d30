package org.jimu.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** Reads subjects with all below them; those without an id get the next one that no other subject of the file has. */
final class SubjectReader {

    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String FIELDS = "fields";
    private static final String CHILDREN = "children";
    private static final Set<String> MEMBERS = Set.of(ID, KIND, FIELDS, CHILDREN);

    private final Set<SubjectId> written = new HashSet<>();
    private long nextId;

    /**
     * @param nextId first id that may be given
     */
    SubjectReader(long nextId) {
        this.nextId = nextId;
    }

    /** The first id above all that were read or given. */
    long nextId() {
        return written.stream().mapToLong(id -> id.value() + 1).reduce(nextId, Math::max);
    }

    /** The book's own subject first, then all below it. */
    List<Subject> book(JsonNode node, Place place) throws BadBookFile {
        if (kind(node, place) != SubjectKind.BOOK) {
            throw place.member(KIND).bad("root");
        }
        if (!node.has(ID)) {
            written.add(SubjectId.BOOK);
        } else if (place.member(ID).id(node.path(ID)) != SubjectId.BOOK.value()) {
            throw place.member(ID).bad("rootId");
        }
        return read(node, place, SubjectId.BOOK);
    }

    /** The subject of the node first, then all below it. */
    List<Subject> read(JsonNode node, Place place, SubjectId parent) throws BadBookFile {
        collectIds(node, place);
        var subjects = new ArrayList<Subject>();
        read(node, place, parent, kind(node, place), subjects);
        return subjects;
    }

    private void collectIds(JsonNode node, Place place) throws BadBookFile {
        place.onlyMembers(node, MEMBERS);
        if (node.has(ID)) {
            var id = new SubjectId(place.member(ID).id(node.path(ID)));
            if (!written.add(id)) {
                throw place.member(ID).bad("duplicate", id.toString());
            }
        }
        var children = place.member(CHILDREN);
        for (var i = 0; i < children.list(node.path(CHILDREN)).size(); i++) {
            collectIds(node.path(CHILDREN).get(i), children.item(i));
        }
    }

    private SubjectId read(JsonNode node, Place place, SubjectId parent, SubjectKind kind, List<Subject> subjects)
            throws BadBookFile {
        var id = id(node, kind);
        var at = subjects.size();
        var fields = FieldJson.read(node.path(FIELDS), place.member(FIELDS));
        subjects.add(Subject.leaf(id, kind, parent, fields));
        var children = new ArrayList<SubjectId>();
        for (var i = 0; i < node.path(CHILDREN).size(); i++) {
            var child = node.path(CHILDREN).get(i);
            var childPlace = place.member(CHILDREN).item(i);
            var childKind = kind(child, childPlace);
            if (!childKind.fitsUnder(kind)) {
                throw childPlace.member(KIND).bad("nesting", childKind.code(), kind.code());
            }
            children.add(read(child, childPlace, id, childKind, subjects));
        }
        subjects.set(at, subjects.get(at).withChildren(children));
        return id;
    }

    private SubjectKind kind(JsonNode node, Place place) throws BadBookFile {
        var code = node.path(KIND).asText();
        return SubjectKind.ofCode(code).orElseThrow(() -> place.member(KIND).bad("kind", code));
    }

    private SubjectId id(JsonNode node, SubjectKind kind) {
        if (kind == SubjectKind.BOOK) {
            return SubjectId.BOOK;
        }
        return node.has(ID) ? new SubjectId(node.path(ID).asLong()) : freeId();
    }

    private SubjectId freeId() {
        while (written.contains(new SubjectId(nextId))) {
            nextId++;
        }
        return new SubjectId(nextId++);
    }
}
