package org.jimu.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/** One change of a book. Applied wholly or not at all. */
public sealed interface Edit {

    /**
     * The book after the change.
     *
     * @throws EditRefused where the change makes no sense in the book; the book is as before
     */
    Book applyTo(Book book);

    /** The edit that takes the change back, seen from the book before it. */
    Edit inverse(Book before);

    /**
     * Sets a field, or takes it away.
     *
     * @param value the new value; empty to take the field away
     */
    record SetField<T>(SubjectId subject, Field<T> field, Optional<T> value) implements Edit {

        public static <T> SetField<T> to(SubjectId subject, Field<T> field, T value) {
            return new SetField<>(subject, field, Optional.of(value));
        }

        /** Sets the field to what the text means when typed into a cell of the field. */
        public static <T> SetField<T> typed(SubjectId subject, Field<T> field, String text) {
            return to(subject, field, field.type().read(text));
        }

        /** Sets the field to an encoded value, see {@link org.jimu.model.FieldType}. */
        public static <T> SetField<T> encoded(SubjectId subject, Field<T> field, String text) {
            return to(subject, field, field.type().decode(text));
        }

        @Override
        public Book applyTo(Book book) {
            var before = Edits.existing(book, subject);
            return book.with(before.withFields(before.fields().with(field, value)));
        }

        @Override
        public Edit inverse(Book before) {
            return new SetField<>(subject, field, before.get(subject).fields().get(field));
        }
    }

    /**
     * Puts a subject with all below it into the tree.
     *
     * @param subtree the subject first, then all below it, parents before children
     * @param index   its place among the children of its parent
     */
    record Insert(List<Subject> subtree, int index) implements Edit {

        public Insert {
            subtree = List.copyOf(subtree);
        }

        public static Insert one(Subject subject, int index) {
            return new Insert(List.of(subject), index);
        }

        /** The topmost subject of those that are inserted. */
        public Subject top() {
            return subtree.getFirst();
        }

        @Override
        public Book applyTo(Book book) {
            var parent = Edits.existing(book, top().parent());
            Edits.require(top().kind().fitsUnder(parent.kind()), "edit.refused.kind");
            Edits.require(index >= 0 && index <= parent.children().size(), "edit.refused.place");
            Edits.require(subtree.stream().noneMatch(s -> book.find(s.id()).isPresent()), "edit.refused.duplicate");
            var children = new ArrayList<>(parent.children());
            children.add(index, top().id());
            var changed = book.with(parent.withChildren(children));
            for (var subject : subtree) {
                changed = changed.with(subject);
            }
            return changed;
        }

        @Override
        public Edit inverse(Book before) {
            return new Remove(top().id());
        }
    }

    /** Takes a subject and all below it out of the tree. */
    record Remove(SubjectId subject) implements Edit {

        @Override
        public Book applyTo(Book book) {
            var gone = Edits.existing(book, subject);
            Edits.require(!subject.equals(SubjectId.BOOK), "edit.refused.root");
            var parent = book.get(gone.parent());
            var children = new ArrayList<>(parent.children());
            children.remove(subject);
            var changed = book.with(parent.withChildren(children));
            for (var below : book.subtree(subject)) {
                changed = changed.without(below.id());
            }
            return changed;
        }

        @Override
        public Edit inverse(Book before) {
            var parent = before.get(before.get(subject).parent());
            return new Insert(before.subtree(subject), parent.children().indexOf(subject));
        }
    }

    /**
     * Moves a subject with all below it.
     *
     * @param index its place among the new parent's children, counted without the subject itself
     */
    record Move(SubjectId subject, SubjectId parent, int index) implements Edit {

        @Override
        public Book applyTo(Book book) {
            var moved = Edits.existing(book, subject);
            var target = Edits.existing(book, parent);
            Edits.require(moved.kind().fitsUnder(target.kind()), "edit.refused.kind");
            Edits.require(book.subtree(subject).stream().noneMatch(s -> s.id().equals(parent)), "edit.refused.inside");
            var from = book.get(moved.parent());
            var left = new ArrayList<>(from.children());
            left.remove(subject);
            var without = book.with(from.withChildren(left));
            var receiver = without.get(parent);
            Edits.require(index >= 0 && index <= receiver.children().size(), "edit.refused.place");
            var children = new ArrayList<>(receiver.children());
            children.add(index, subject);
            return without.with(receiver.withChildren(children)).with(moved.withParent(parent));
        }

        @Override
        public Edit inverse(Book before) {
            var parentBefore = before.get(before.get(subject).parent());
            return new Move(subject, parentBefore.id(), parentBefore.children().indexOf(subject));
        }
    }

    /**
     * Several edits as one: one step of undo, one transaction.
     *
     * @param title key of the resource text that names it in the history, such as {@code history.import}
     */
    record Batch(String title, List<Edit> edits) implements Edit {

        public Batch {
            edits = List.copyOf(edits);
        }

        @Override
        public Book applyTo(Book book) {
            var changed = book;
            for (var edit : edits) {
                changed = edit.applyTo(changed);
            }
            return changed;
        }

        @Override
        public Edit inverse(Book before) {
            var inverses = new ArrayList<Edit>();
            var at = before;
            for (var edit : edits) {
                inverses.addFirst(edit.inverse(at));
                at = edit.applyTo(at);
            }
            return new Batch(title, inverses);
        }
    }
}
