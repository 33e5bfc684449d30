package org.jimu.edit;

import java.util.HashMap;
import java.util.List;

import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/** Copies of subjects with all below them. */
public final class SubtreeCopy {

    private SubtreeCopy() {
    }

    /**
     * A copy with ids of its own, in the same order. Children that are not in the list are left out.
     *
     * @param subtree the subject first, then what is copied of all below it, parents before children
     * @param parent  what the copy stands under
     * @param firstId the first id that is free; as many as there are subjects are given
     */
    public static List<Subject> of(List<Subject> subtree, SubjectId parent, long firstId) {
        var ids = new HashMap<SubjectId, SubjectId>();
        for (var subject : subtree) {
            ids.put(subject.id(), new SubjectId(firstId + ids.size()));
        }
        ids.put(subtree.getFirst().parent(), parent);
        return subtree.stream().map(subject -> new Subject(ids.get(subject.id()), subject.kind(),
                ids.get(subject.parent()), subject.fields(),
                subject.children().stream().filter(ids::containsKey).map(ids::get).toList())).toList();
    }
}
