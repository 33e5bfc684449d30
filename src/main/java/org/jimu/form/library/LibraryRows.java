package org.jimu.form.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jimu.edit.Edit;
import org.jimu.form.Content;
import org.jimu.form.Form;
import org.jimu.form.FormKeys;
import org.jimu.form.IndicatorLevel;
import org.jimu.form.RowEditing;
import org.jimu.form.Section;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;
import org.jimu.sheet.Binding;

/** Puts entries of the library, or of the book's past, into projects as their form has it. */
public final class LibraryRows {

    private static final String ANNUAL = "annual";

    private LibraryRows() {
    }

    /**
     * The fields of a fresh row for the entry. Levels are those of the form: where it knows no 可持续影响 the row goes to
     * 社会效益, 成本 and 经济成本 stand for each other. A basis is given where the form prints one.
     */
    public static Fields toFields(LibraryEntry entry, Form form) {
        var level = IndicatorLevel.named(entry.level1(), entry.level2(), form.taxonomy());
        var fields = Fields.NONE.with(StandardFields.INDICATOR_LEVEL1, level.first())
                .with(StandardFields.INDICATOR_LEVEL2, level.second())
                .with(StandardFields.INDICATOR_NAME, entry.name())
                .with(StandardFields.INDICATOR_TARGET, entry.target());
        return printsBasis(form) ? fields.with(StandardFields.INDICATOR_BASIS, entry.basis()) : fields;
    }

    private static boolean printsBasis(Form form) {
        return FormKeys.of(form).contains(StandardFields.INDICATOR_BASIS.key());
    }

    /**
     * The edit that adds the entries to a project or a department's year, each at the end of its second level. Blank rows
     * that stand in a level are filled before a row is added.
     */
    public static Edit insert(Book book, Form form, SubjectId owner, List<LibraryEntry> entries) {
        var edits = new ArrayList<Edit>();
        var at = book;
        for (var entry : entries) {
            var edit = insertOne(at, form, owner, entry);
            edits.add(edit);
            at = edit.applyTo(at);
        }
        return new Edit.Batch("history.insertEntries", edits);
    }

    private static Edit insertOne(Book book, Form form, SubjectId owner, LibraryEntry entry) {
        var taxonomy = form.taxonomy();
        var wanted = toFields(entry, form);
        var level = IndicatorLevel.named(entry.level1(), entry.level2(), taxonomy);
        var rows = book.children(owner, SubjectKind.INDICATOR).stream().filter(LibraryRows::isAnnual).toList();
        var alike = rows.stream().filter(row -> IndicatorLevel.of(row, taxonomy).equals(level)).toList();
        var blank = alike.stream().filter(LibraryRows::isBlank).findFirst();
        if (blank.isPresent()) {
            return fill(blank.get(), entry, printsBasis(form)).orElseThrow();
        }
        var fields = rows.isEmpty() ? Fields.NONE : RowEditing.blankLike(rows.getLast());
        fields = fields.without(StandardFields.INDICATOR_HORIZON).with(StandardFields.INDICATOR_MARK,
                alike.stream().findFirst().flatMap(row -> row.fields().get(StandardFields.INDICATOR_MARK)));
        fields = numbered(fields, form, alike.size() + 1);
        for (var field : wanted.fields()) {
            fields = copied(fields, wanted, field);
        }
        var fresh = Subject.leaf(new SubjectId(book.nextId()), SubjectKind.INDICATOR, owner, fields);
        return Edit.Insert.one(fresh, level.place(book.get(owner), rows, taxonomy));
    }

    private static <T> Fields copied(Fields to, Fields from, Field<T> field) {
        return to.with(field, from.get(field));
    }

    private static boolean isAnnual(Subject row) {
        return row.fields().get(StandardFields.INDICATOR_HORIZON).orElse(ANNUAL).equals(ANNUAL);
    }

    private static boolean isBlank(Subject row) {
        return row.text(StandardFields.INDICATOR_NAME).isBlank() && hasBlankTarget(row);
    }

    private static boolean hasBlankTarget(Subject row) {
        return row.fields().get(StandardFields.INDICATOR_TARGET).map(Target::isBlank).orElse(true);
    }

    /** The numbering before the name, such as 指标2:, where the form numbers its indicators. */
    private static Fields numbered(Fields fields, Form form, int number) {
        var numbered = fields;
        for (var column : columns(form).toList()) {
            if (column.content() instanceof Content.Joined joined && !joined.newHead().keys().isEmpty()) {
                numbered = numbered.with(Field.text(joined.headKey()),
                        joined.newHead().fill(key -> Optional.of(Integer.toString(number))));
            }
        }
        return numbered;
    }

    private static Stream<Section.Column> columns(Form form) {
        return form.tables().stream().filter(table -> table.kind() == SubjectKind.INDICATOR)
                .flatMap(table -> table.columns().stream());
    }

    /**
     * The edit that choosing a suggestion in a cell makes: the row gets the entry's name, and its target and basis where
     * the row has none yet. The row keeps its level. In a line without a row a row is made.
     *
     * @return empty where the cell belongs to no indicator, or nothing would change
     */
    public static Optional<Edit> choose(Book book, Form form, Binding cell, LibraryEntry entry) {
        if (cell instanceof Binding.NewRow line) {
            return line.kind() == SubjectKind.INDICATOR
                    ? Optional.of(insert(book, form, line.subject(), List.of(at(line, entry))))
                    : Optional.empty();
        }
        return RowEditing.rowOf(book, cell).filter(row -> row.kind() == SubjectKind.INDICATOR)
                .flatMap(row -> fill(row, entry, printsBasis(form)));
    }

    private static LibraryEntry at(Binding.NewRow line, LibraryEntry entry) {
        return new LibraryEntry(entry.field(),
                line.preset().getOrDefault(StandardFields.INDICATOR_LEVEL1.key(), entry.level1()),
                line.preset().getOrDefault(StandardFields.INDICATOR_LEVEL2.key(), entry.level2()), entry.name(),
                entry.target(), entry.basis());
    }

    private static Optional<Edit> fill(Subject row, LibraryEntry entry, boolean withBasis) {
        var edits = new ArrayList<Edit>();
        if (!row.text(StandardFields.INDICATOR_NAME).equals(entry.name())) {
            edits.add(Edit.SetField.to(row.id(), StandardFields.INDICATOR_NAME, entry.name()));
        }
        if (hasBlankTarget(row) && !entry.target().isBlank()) {
            edits.add(Edit.SetField.to(row.id(), StandardFields.INDICATOR_TARGET, entry.target()));
        }
        if (withBasis && row.text(StandardFields.INDICATOR_BASIS).isBlank() && !entry.basis().isBlank()) {
            edits.add(Edit.SetField.to(row.id(), StandardFields.INDICATOR_BASIS, entry.basis()));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch("history.chooseEntry", edits));
    }
}
