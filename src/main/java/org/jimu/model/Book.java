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
 * change, and what nobody asked for stays where it lies. So opening and editing cost the same in a book of ten and of
 * ten thousand projects.
 */
public final class Book {

    private final SubjectSource source;
    // changed since the source was opened; empty for a subject that was taken out
    private final PMap<SubjectId, Optional<Subject>> changed;
    private final int size;
    private final long nextId;

    private Book(SubjectSource source, PMap<SubjectId, Optional<Subject>> changed, int size, long nextId) {
        this.source = source;
        this.changed = changed;
        this.size = size;
        this.nextId = nextId;
    }

    /** A book with nothing in it but its name. */
    public static Book empty(String name) {
        var root = Subject.leaf(SubjectId.BOOK, SubjectKind.BOOK, SubjectId.BOOK,
                Fields.NONE.with(StandardFields.BOOK_NAME, name));
        return of(List.of(root), 2);
    }

    /**
     * A book of the given subjects, which name each other as parents and children.
     *
     * @param nextId the first id that was never given to a subject
     */
    public static Book of(Iterable<Subject> subjects, long nextId) {
        var book = new Book(SubjectSource.NOTHING, HashTreePMap.empty(), 0, nextId);
        for (var subject : subjects) {
            book = book.with(subject);
        }
        return book;
    }

    /**
     * A book whose subjects lie elsewhere and are fetched when asked for.
     *
     * @param nextId the first id that was never given to a subject
     */
    public static Book of(SubjectSource source, long nextId) {
        return new Book(source, HashTreePMap.empty(), source.size(), nextId);
    }

    public Subject root() {
        return get(SubjectId.BOOK);
    }

    /** The first id that was never given to a subject. */
    public long nextId() {
        return nextId;
    }

    /** How many subjects the book has. */
    public int size() {
        return size;
    }

    public Optional<Subject> find(SubjectId id) {
        var here = changed.get(id);
        return here == null ? source.find(id) : here;
    }

    /**
     * The subject of the id.
     *
     * @throws IllegalArgumentException where the book has none
     */
    public Subject get(SubjectId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("the book has no subject " + id));
    }

    /** The subjects right below, in order; they are fetched together. */
    public Stream<Subject> children(SubjectId parent) {
        var ids = get(parent).children();
        var lying = source.findAll(ids.stream().filter(id -> !changed.containsKey(id)).toList());
        return ids.stream().map(id -> Optional.ofNullable(lying.get(id)).orElseGet(() -> get(id)));
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
        walk(get(from), visitor);
    }

    private void walk(Subject subject, Consumer<Subject> visitor) {
        visitor.accept(subject);
        if (!subject.children().isEmpty()) {
            children(subject.id()).forEach(child -> walk(child, visitor));
        }
    }

    /** The subject and all below it, parents before children. */
    public List<Subject> subtree(SubjectId from) {
        var found = new ArrayList<Subject>();
        walk(from, found::add);
        return found;
    }

    /** All subjects of one kind, in the order of the tree. */
    public List<Subject> all(SubjectKind kind) {
        return all(SubjectId.BOOK, kind);
    }

    /** The subject itself and all below it that are of the kind, in the order of the tree. */
    public List<Subject> all(SubjectId from, SubjectKind kind) {
        var found = new ArrayList<Subject>();
        collect(get(from), kind, found);
        return found;
    }

    private void collect(Subject subject, SubjectKind kind, List<Subject> found) {
        if (subject.kind() == kind) {
            found.add(subject);
        }
        if (!subject.children().isEmpty() && kind.standsBelow(subject.kind())) {
            children(subject.id()).forEach(child -> collect(child, kind, found));
        }
    }

    /** With the subject replaced or added; the caller keeps parents and children in step. */
    public Book with(Subject subject) {
        return new Book(source, changed.plus(subject.id(), Optional.of(subject)),
                find(subject.id()).isPresent() ? size : size + 1, Math.max(nextId, subject.id().value() + 1));
    }

    /** Without the subject; its id stays used. */
    public Book without(SubjectId id) {
        return find(id).isEmpty() ? this : new Book(source, changed.plus(id, Optional.empty()), size - 1, nextId);
    }

    /** Whether both hold the same subjects; looks at every one. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Book that && size == that.size
                && subtree(SubjectId.BOOK).equals(that.subtree(SubjectId.BOOK));
    }

    @Override
    public int hashCode() {
        return 31 * size + root().hashCode();
    }
}
