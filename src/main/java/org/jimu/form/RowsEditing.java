package org.jimu.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.sheet.Binding;

/** Edits of several rows at once, in the order of the form; each is one edit. See {@link RowEditing} for a single one. */
public final class RowsEditing {

    private RowsEditing() {
    }

    /** As many blank rows as there are rows, above the first of them or below the last. */
    public static Edit insertBeside(Book book, List<SubjectId> rows, boolean below) {
        var edits = new ArrayList<Edit>();
        var at = book;
        for (var i = 0; i < rows.size(); i++) {
            var edit = RowEditing.insertBeside(at, below ? rows.getLast() : rows.getFirst(), below);
            edits.add(edit);
            at = edit.applyTo(at);
        }
        return one("history.addRows", edits);
    }

    public static Edit remove(List<SubjectId> rows) {
        return one("history.removeRows", rows.stream().map(RowEditing::remove).toList());
    }

    /** Copies of the rows, those of one level together below the last of them. */
    public static Edit duplicate(Book book, List<SubjectId> rows) {
        var last = new HashMap<List<Object>, SubjectId>();
        rows.forEach(row -> last.put(group(book.get(row)), row));
        var edits = new ArrayList<Edit>();
        var at = book;
        for (var row : rows) {
            var original = at.get(row);
            var id = new SubjectId(at.nextId());
            var copy = Subject.leaf(id, original.kind(), original.parent(), original.fields());
            var below = last.put(group(original), id);
            var edit = Edit.Insert.one(copy, RowEditing.index(at, at.get(below)) + 1);
            edits.add(edit);
            at = edit.applyTo(at);
        }
        return new Edit.Batch(rows.size() == 1 ? "history.duplicateRow" : "history.duplicateRows", edits);
    }

    private static List<Object> group(Subject row) {
        return List.of(row.parent(), row.kind(), RowEditing.STRUCTURE.stream().map(row::text).toList());
    }

    /**
     * The rows one place up or down, all together, by the rule of {@link RowEditing#move}.
     *
     * @return empty where there is no row to pass
     */
    public static Optional<Edit> move(Book book, List<SubjectId> rows, boolean down) {
        var edits = new ArrayList<Edit>();
        var at = book;
        for (var row : down ? rows.reversed() : rows) {
            var edit = RowEditing.move(at, row, down);
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            edits.add(edit.get());
            at = edit.get().applyTo(at);
        }
        return Optional.of(one("history.moveRows", edits));
    }

    private static Edit one(String title, List<? extends Edit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(title, List.copyOf(edits));
    }

    /**
     * The rows beside another row, whose level they take over.
     *
     * @param below whether they stand below the other
     * @return empty where nothing would change
     */
    public static Optional<Edit> moveBeside(Book book, List<SubjectId> rows, SubjectId other, boolean below) {
        if (rows.contains(other)) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        var at = book;
        var anchor = other;
        var behind = below;
        for (var row : rows) {
            var edit = beside(at, at.get(row), at.get(anchor), behind);
            edits.add(edit);
            at = edit.applyTo(at);
            anchor = row;
            behind = true;
        }
        return moved(book, at, edits, rows);
    }

    private static Edit beside(Book book, Subject row, Subject other, boolean below) {
        var siblings = new ArrayList<>(book.get(other.parent()).children());
        siblings.remove(row.id());
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Move(row.id(), other.parent(), siblings.indexOf(other.id()) + (below ? 1 : 0)));
        if (!RowEditing.sameLevel(row, other)) {
            for (var field : RowEditing.STRUCTURE) {
                edits.add(new Edit.SetField<>(row.id(), field, other.fields().get(field)));
            }
        }
        return new Edit.Batch("history.moveRow", edits);
    }

    /** The rows in a level that has none yet. */
    public static Optional<Edit> moveInto(Book book, List<SubjectId> rows, Binding.NewRow line) {
        var preset = CellEditing.preset(line.preset());
        var edits = new ArrayList<Edit>();
        var at = book;
        for (var row : rows) {
            for (var field : RowEditing.STRUCTURE) {
                var edit = new Edit.SetField<>(row, field, preset.get(field));
                edits.add(edit);
                at = edit.applyTo(at);
            }
            if (!at.get(row).parent().equals(line.subject())) {
                var edit = new Edit.Move(row, line.subject(), at.get(line.subject()).children().size());
                edits.add(edit);
                at = edit.applyTo(at);
            }
        }
        return moved(book, at, edits, rows);
    }

    private static Optional<Edit> moved(Book before, Book after, List<Edit> edits, List<SubjectId> rows) {
        var title = rows.size() == 1 ? "history.moveRow" : "history.moveRows";
        var same = rows.stream().allMatch(row -> before.get(row).equals(after.get(row))
                && before.get(before.get(row).parent()).equals(after.get(after.get(row).parent())));
        return same ? Optional.empty() : Optional.of(new Edit.Batch(title, edits));
    }
}
