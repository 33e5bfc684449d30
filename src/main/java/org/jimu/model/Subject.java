package org.jimu.model;

import java.util.List;

/**
 * One thing that a book knows: a department, a year, a project or a row. Immutable.
 *
 * @param id       stable identity
 * @param kind     what it is
 * @param parent   the subject it stands under; its own id for the book
 * @param fields   what is known of it
 * @param children the subjects below it, in their order
 */
public record Subject(SubjectId id, SubjectKind kind, SubjectId parent, Fields fields, List<SubjectId> children) {

    public Subject {
        children = List.copyOf(children);
    }

    /** A subject without children. */
    public static Subject leaf(SubjectId id, SubjectKind kind, SubjectId parent, Fields fields) {
        return new Subject(id, kind, parent, fields, List.of());
    }

    public String text(Field<?> field) {
        return fields.text(field);
    }

    public Subject withFields(Fields changed) {
        return new Subject(id, kind, parent, changed, children);
    }

    public Subject withParent(SubjectId changed) {
        return new Subject(id, kind, changed, fields, children);
    }

    public Subject withChildren(List<SubjectId> changed) {
        return new Subject(id, kind, parent, fields, changed);
    }
}
