package org.jimu.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.sheet.Binding;

/** Edits of a cell that holds a list of rows, one a line: lines are matched with rows from the top. */
final class LineEditing {

    private LineEditing() {
    }

    static Optional<Edit> edit(Book book, Binding.Lines lines, List<Subject> rows, String typed) {
        var texts = typed.isBlank() ? List.<String>of() : typed.lines().toList();
        var edits = new ArrayList<Edit>();
        for (var i = 0; i < Math.min(texts.size(), rows.size()); i++) {
            edits.addAll(change(lines, rows.get(i), texts.get(i)));
        }
        for (var i = rows.size() - 1; i >= texts.size(); i--) {
            edits.add(new Edit.Remove(rows.get(i).id()));
        }
        for (var i = rows.size(); i < texts.size(); i++) {
            edits.add(add(book, lines, texts.get(i), i - rows.size()));
        }
        return CellEditing.one("history.cell", edits);
    }

    private static List<Edit> change(Binding.Lines lines, Subject row, String line) {
        var label = label(lines, line);
        var edits = new ArrayList<Edit>();
        if (!label.equals(CellEditing.value(row, lines.labelKey()))) {
            edits.add(Edit.SetField.to(row.id(), Field.text(lines.labelKey()), label));
        }
        var text = line.substring(label.length());
        if (!text.equals(CellEditing.value(row, lines.textKey()))) {
            edits.add(Edit.SetField.to(row.id(), Field.text(lines.textKey()), text));
        }
        return edits;
    }

    private static Edit add(Book book, Binding.Lines lines, String line, int nth) {
        var label = label(lines, line);
        var fields = CellEditing.preset(lines.preset()).with(Field.text(lines.labelKey()), label)
                .withEncoded(StandardFields.of(lines.textKey()), line.substring(label.length()));
        var row = Subject.leaf(new SubjectId(book.nextId() + nth), lines.kind(), lines.subject(), fields);
        return Edit.Insert.one(row, RowEditing.placeFor(book, lines.subject(), row) + nth);
    }

    private static String label(Binding.Lines lines, String line) {
        var shape = Pattern.compile(lines.labelPattern()).matcher(line);
        return shape.lookingAt() ? shape.group() : "";
    }
}
