package org.jimu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A unit's book (账套): the tree of all its subjects. Immutable; a change gives a new book that shares all that did not
 * change, so an edit costs the same in a book of ten and of ten thousand projects.
 */
public final class Book {

    private final PMap<SubjectId, Subject> subjects;
    private final long nextId;

    private Book(PMap<SubjectId, Subject> subjects, long nextId) {
        this.subjects = subjects;
        this.nextId = nextId;
    }

    /** A book with nothing in it but its name. */
    public static Book empty(String name) {
        var root = Subject.leaf(SubjectId.BOOK, SubjectKind.BOOK, SubjectId.BOOK,
                Fields.NONE.with(StandardFields.BOOK_NAME, name));
        return new Book(HashTreePMap.singleton(SubjectId.BOOK, root), 2);
    }

    /**
     * A book of the given subjects, which name each other as parents and children.
     *
     * @param nextId the first id that was never given to a subject
     */
    public static Book of(Iterable<Subject> subjects, long nextId) {
        PMap<SubjectId, Subject> map = HashTreePMap.empty();
        for (var subject : subjects) {
            map = map.plus(subject.id(), subject);
        }
        return new Book(map, nextId);
    }

    public Subject root() {
        return subjects.get(SubjectId.BOOK);
    }

    /** The first id that was never given to a subject. */
    public long nextId() {
        return nextId;
    }

    public int size() {
        return subjects.size();
    }

    public Optional<Subject> find(SubjectId id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /**
     * The subject of the id.
     *
     * @throws IllegalArgumentException where the book has none
     */
    public Subject get(SubjectId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("the book has no subject " + id));
    }

    public Stream<Subject> children(SubjectId parent) {
        return get(parent).children().stream().map(this::get);
    }

    /** The children of one kind, in order. */
    public List<Subject> children(SubjectId parent, SubjectKind kind) {
        return children(parent).filter(child -> child.kind() == kind).toList();
    }

    /** The nearest subject of the kind from this one upwards, itself included. */
    public Optional<Subject> enclosing(SubjectId id, SubjectKind kind) {
        var at = get(id);
        while (at.kind() != kind) {
            if (at.kind() == SubjectKind.BOOK) {
                return Optional.empty();
            }
            at = get(at.parent());
        }
        return Optional.of(at);
    }

    /** The value of the field at the subject or at the nearest one above it that has the field. */
    public <T> Optional<T> inherited(SubjectId id, Field<T> field) {
        var at = get(id);
        while (true) {
            var value = at.fields().get(field);
            if (value.isPresent() || at.kind() == SubjectKind.BOOK) {
                return value;
            }
            at = get(at.parent());
        }
    }

    /** Visits the subject and all below it, parents before children, in their order. */
    public void walk(SubjectId from, Consumer<Subject> visitor) {
        var subject = get(from);
        visitor.accept(subject);
        subject.children().forEach(child -> walk(child, visitor));
    }

    /** The subject and all below it, parents before children. */
    public List<Subject> subtree(SubjectId from) {
        var found = new ArrayList<Subject>();
        walk(from, found::add);
        return found;
    }

    /** All subjects of one kind, in the order of the tree. */
    public List<Subject> all(SubjectKind kind) {
        return subtree(SubjectId.BOOK).stream().filter(subject -> subject.kind() == kind).toList();
    }

    /** With the subject replaced or added; the caller keeps parents and children in step. */
    public Book with(Subject subject) {
        return new Book(subjects.plus(subject.id(), subject), Math.max(nextId, subject.id().value() + 1));
    }

    /** Without the subject; its id stays used. */
    public Book without(SubjectId id) {
        return new Book(subjects.minus(id), nextId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Book that && subjects.equals(that.subjects);
    }

    @Override
    public int hashCode() {
        return subjects.hashCode();
    }
}
