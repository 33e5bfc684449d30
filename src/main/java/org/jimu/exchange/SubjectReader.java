package org.jimu.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** Reads subjects with all below them; those without an id get the next. */
final class SubjectReader {

    private final String file;
    private final Set<SubjectId> seen = new HashSet<>();
    private long nextId;

    /**
     * @param nextId first id that may be given
     */
    SubjectReader(String file, long nextId) {
        this.file = file;
        this.nextId = nextId;
    }

    long nextId() {
        return nextId;
    }

    /** The subject of the node first, then all below it. */
    List<Subject> read(JsonNode node, String path, SubjectId parent) throws BadBookFile {
        var subjects = new ArrayList<Subject>();
        var kind = kind(node, path);
        read(node, path, parent, kind, subjects);
        return subjects;
    }

    private SubjectId read(JsonNode node, String path, SubjectId parent, SubjectKind kind, List<Subject> subjects)
            throws BadBookFile {
        var id = id(node, path);
        var place = subjects.size();
        subjects.add(Subject.leaf(id, kind, kind == SubjectKind.BOOK ? id : parent,
                FieldJson.read(node.path("fields"), file, path + ".fields")));
        var children = new ArrayList<SubjectId>();
        for (var i = 0; i < node.path("children").size(); i++) {
            var child = node.path("children").get(i);
            var at = path + ".children[" + i + "]";
            var childKind = kind(child, at);
            if (!childKind.fitsUnder(kind)) {
                throw new BadBookFile(file, at + ".kind", "nesting", childKind.code(), kind.code());
            }
            children.add(read(child, at, id, childKind, subjects));
        }
        subjects.set(place, subjects.get(place).withChildren(children));
        return id;
    }

    private SubjectKind kind(JsonNode node, String path) throws BadBookFile {
        var code = node.path("kind").asText();
        return SubjectKind.ofCode(code).orElseThrow(() -> new BadBookFile(file, path + ".kind", "kind", code));
    }

    private SubjectId id(JsonNode node, String path) throws BadBookFile {
        if (node.has("id") && node.path("id").asLong() < 1) {
            throw new BadBookFile(file, path + ".id", "id");
        }
        var id = new SubjectId(node.path("id").asLong(nextId));
        if (!seen.add(id)) {
            throw new BadBookFile(file, path + ".id", "duplicate", id.toString());
        }
        nextId = Math.max(nextId, id.value() + 1);
        return id;
    }
}
