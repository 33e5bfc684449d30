package org.jimu.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.sheet.Binding;

/** Edits of whole rows: add, remove, duplicate, move. */
public final class RowEditing {

    /** What says where in its table a row stands. */
    static final List<Field<String>> STRUCTURE = List.of(StandardFields.INDICATOR_LEVEL1,
            StandardFields.INDICATOR_LEVEL2, StandardFields.INDICATOR_MARK, StandardFields.INDICATOR_HORIZON);

    private RowEditing() {
    }

    /** The row that a cell belongs to; empty for cells of a head block, labels and sums. */
    public static Optional<Subject> rowOf(Book book, Binding binding) {
        return binding instanceof Binding.NewRow
                ? Optional.empty()
                : book.find(binding.subject()).filter(subject -> subject.kind().isRow());
    }

    /**
     * A new blank row beside another, in the same second level, with the fields that the other has.
     *
     * @param below whether it stands below the other
     */
    public static Edit insertBeside(Book book, SubjectId row, boolean below) {
        var sibling = book.get(row);
        var fields = blankLike(sibling);
        for (var field : STRUCTURE) {
            fields = fields.with(field, sibling.fields().get(field));
        }
        var fresh = Subject.leaf(new SubjectId(book.nextId()), sibling.kind(), sibling.parent(), fields);
        return new Edit.Batch("history.addRow",
                List.of(Edit.Insert.one(fresh, index(book, sibling) + (below ? 1 : 0))));
    }

    /** The fields that a row has, all of them blank. */
    public static Fields blankLike(Subject row) {
        var fields = Fields.NONE;
        for (var field : row.fields().fields()) {
            // what was decided about the other row is not about the new one
            fields = field.key().startsWith("audit.") ? fields : blank(fields, field);
        }
        return fields;
    }

    private static <T> Fields blank(Fields fields, Field<T> field) {
        return fields.with(field, field.type().read(""));
    }

    /** A copy of the row below it. */
    public static Edit duplicate(Book book, SubjectId row) {
        var original = book.get(row);
        var copy = Subject.leaf(new SubjectId(book.nextId()), original.kind(), original.parent(), original.fields());
        return new Edit.Batch("history.duplicateRow", List.of(Edit.Insert.one(copy, index(book, original) + 1)));
    }

    public static Edit remove(SubjectId row) {
        return new Edit.Batch("history.removeRow", List.of(new Edit.Remove(row)));
    }

    /**
     * The row one place up or down among the rows of its kind. An indicator that leaves its second level takes over the
     * level of the row that it passes, so that it stays where the user sees it go.
     *
     * @return empty where there is no row to pass
     */
    public static Optional<Edit> move(Book book, SubjectId row, boolean down) {
        var moved = book.get(row);
        var rows = book.children(moved.parent(), moved.kind());
        var at = rows.indexOf(moved) + (down ? 1 : -1);
        if (at < 0 || at >= rows.size()) {
            return Optional.empty();
        }
        var passed = rows.get(at);
        var edits = new ArrayList<Edit>();
        if (sameLevel(moved, passed)) {
            edits.add(new Edit.Move(row, moved.parent(), index(book, passed)));
        } else {
            for (var field : STRUCTURE) {
                edits.add(new Edit.SetField<>(row, field, passed.fields().get(field)));
            }
        }
        return Optional.of(new Edit.Batch("history.moveRow", edits));
    }

    static boolean sameLevel(Subject one, Subject other) {
        return STRUCTURE.stream().allMatch(field -> one.text(field).equals(other.text(field)));
    }

    /** Where a new row goes: behind the last of its kind and level, else behind the last of its kind. */
    public static int placeFor(Book book, SubjectId owner, Subject fresh) {
        var children = book.get(owner).children();
        var rows = book.children(owner, fresh.kind());
        var last = rows.stream().filter(row -> sameLevel(row, fresh)).reduce((a, b) -> b)
                .or(() -> rows.stream().reduce((a, b) -> b));
        return last.map(row -> children.indexOf(row.id()) + 1).orElse(children.size());
    }

    static int index(Book book, Subject subject) {
        return book.get(subject.parent()).children().indexOf(subject.id());
    }
}
