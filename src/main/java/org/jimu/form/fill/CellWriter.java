package org.jimu.form.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.form.CellEditing;
import org.jimu.form.Content;
import org.jimu.form.Form;
import org.jimu.form.IndicatorLevel;
import org.jimu.form.RowEditing;
import org.jimu.form.Section;
import org.jimu.model.Book;
import org.jimu.model.CellText;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.sheet.Binding;

/** Writes texts into cells one after the other, and gathers what that changes as one edit. */
final class CellWriter {

    private static final String ANNUAL = "annual";

    private static final Map<String, String> SIGNS = Map.of(">=", "≥", "=>", "≥", "≧", "≥", "<=", "≤", "=<", "≤", "≦",
            "≤");

    private final Form form;
    private final boolean pasting;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Map<Blank, SubjectId> made = new HashMap<>();
    private final Map<SubjectId, Integer> numbers = new HashMap<>();
    private Book book;

    /** The place of a row that is not there yet. */
    private record Blank(int row, SubjectId owner, Map<String, String> preset) {}

    /** @param pasting whether signs that other programs have no key for (>=) get the form that is printed (≥) */
    CellWriter(Book book, Form form, boolean pasting) {
        this.book = book;
        this.form = form;
        this.pasting = pasting;
    }

    Book book() {
        return book;
    }

    /** Remembers a text that has no place. */
    void leave(String text) {
        if (!text.isBlank()) {
            left.add(text);
        }
    }

    List<String> left() {
        return List.copyOf(left);
    }

    /** All that was written; empty where nothing changes. */
    Optional<Edit> edit(String title) {
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(title, edits));
    }

    private void apply(Edit edit) {
        edits.add(edit);
        book = edit.applyTo(book);
    }

    /**
     * Writes a text as if it was typed. Cells of one blank line fill one new row.
     *
     * @param row row of the sheet that the cell stands in
     */
    void write(int row, Binding cell, String text) {
        if (cell instanceof Binding.NewRow line) {
            if (!text.isBlank()) {
                var blank = new Blank(row, line.subject(), line.preset());
                var id = made.get(blank);
                if (id == null) {
                    id = insert(line.kind(), line.subject(), CellEditing.preset(line.preset()));
                    made.put(blank, id);
                }
                write(ofRow(cell, id), text);
            }
        } else {
            write(cell, text);
        }
    }

    private void write(Binding cell, String text) {
        try {
            CellEditing.edit(book, cell, numbered(cell, signed(cell, text))).ifPresent(this::apply);
        } catch (EditRefused e) {
            // such as a sign that is none: told with all that has no place
            leave(text);
        }
    }

    /** Writes a text into a row, in the place of a cell of another row. */
    void write(SubjectId row, Binding like, String text) {
        write(ofRow(like, row), text);
    }

    /** What a cell in the same column shows in another row. */
    private Binding ofRow(Binding like, SubjectId row) {
        return switch (like) {
            case Binding.Value value -> new Binding.Value(row, value.key(), value.unit());
            case Binding.Joined joined -> new Binding.Joined(row, joined.headKey(), joined.separator(),
                    joined.tailKey(), joined.headPattern());
            case Binding.NewRow line -> joined(line.key())
                    .<Binding>map(joined -> new Binding.Joined(row, joined.headKey(), joined.separator(),
                            joined.tailKey(), joined.headPattern()))
                    .orElseGet(() -> new Binding.Value(row, line.key(), line.unit()));
            case Binding.Lines lines -> lines;
        };
    }

    private Optional<Content.Joined> joined(String tailKey) {
        return form.tables().stream().flatMap(table -> table.columns().stream()).map(Section.Column::content)
                .flatMap(content -> content instanceof Content.Joined joined ? Stream.of(joined) : Stream.empty())
                .filter(joined -> joined.tailKey().equals(tailKey)).findFirst();
    }

    private String signed(Binding cell, String text) {
        if (!pasting || !TableLines.keyOf(cell).equals(Binding.TARGET)) {
            return text;
        }
        var plain = CellText.narrow(text).strip();
        return SIGNS.entrySet().stream().filter(sign -> plain.startsWith(sign.getKey()))
                .map(sign -> sign.getValue() + plain.substring(sign.getKey().length())).findFirst().orElse(text);
    }

    /** A name without numbering leaves the row its own (指标2:), and a new row gets the next. */
    private String numbered(Binding cell, String text) {
        if (!(cell instanceof Binding.Joined joined) || !isNumbered(joined) || text.isBlank()
                || !bare(text, joined).equals(text)) {
            return text;
        }
        var head = book.get(joined.subject()).text(StandardFields.INDICATOR_LABEL);
        if (head.isEmpty() && numbers.containsKey(joined.subject())) {
            var number = Integer.toString(numbers.get(joined.subject()));
            head = joined(joined.tailKey()).map(content -> content.newHead().fill(key -> Optional.of(number)))
                    .orElse("");
        }
        return head.isEmpty() ? text : head + joined.separator() + text;
    }

    private static boolean isNumbered(Binding.Joined joined) {
        return joined.headKey().equals(StandardFields.INDICATOR_LABEL.key());
    }

    /** The text of a cell without the numbering (指标2:) of its row. */
    static String bare(String text, Binding cell) {
        return cell instanceof Binding.Joined joined && isNumbered(joined)
                ? Pattern.compile("^(?:" + joined.headPattern() + ")").matcher(text).replaceFirst("")
                : text;
    }

    /**
     * Adds a blank row at the end of its level.
     *
     * @param horizon of the indicators beside which it stands; empty where they do not stand side by side
     */
    SubjectId add(SubjectKind kind, SubjectId owner, IndicatorLevel level, String horizon) {
        var last = book.children(owner, kind).stream().filter(row -> levelOf(row).equals(level))
                .filter(row -> horizon.isEmpty() || horizonOf(row).equals(horizon)).reduce((a, b) -> b);
        if (last.isEmpty()) {
            var fields = kind == SubjectKind.INDICATOR ? leveled(owner, level) : Fields.NONE;
            return insert(kind, owner, horizon.isEmpty() || horizon.equals(ANNUAL)
                    ? fields
                    : fields.with(StandardFields.INDICATOR_HORIZON, horizon));
        }
        var id = new SubjectId(book.nextId());
        apply(RowEditing.insertBeside(book, last.get().id(), true));
        number(id, kind, owner, level);
        return id;
    }

    private Fields leveled(SubjectId owner, IndicatorLevel level) {
        var fields = book.children(owner, SubjectKind.INDICATOR).stream().reduce((a, b) -> b)
                .map(RowEditing::blankLike).orElse(Fields.NONE);
        return fields.without(StandardFields.INDICATOR_HORIZON).without(StandardFields.INDICATOR_MARK)
                .with(StandardFields.INDICATOR_LEVEL1, level.first())
                .with(StandardFields.INDICATOR_LEVEL2, level.second());
    }

    private SubjectId insert(SubjectKind kind, SubjectId owner, Fields fields) {
        var id = new SubjectId(book.nextId());
        var row = Subject.leaf(id, kind, owner, fields);
        var place = kind == SubjectKind.INDICATOR
                ? levelOf(row).place(book.get(owner), book.children(owner, kind), form.taxonomy())
                : RowEditing.placeFor(book, owner, row);
        apply(Edit.Insert.one(row, place));
        number(id, kind, owner, levelOf(row));
        return id;
    }

    private void number(SubjectId id, SubjectKind kind, SubjectId owner, IndicatorLevel level) {
        numbers.put(id, (int) book.children(owner, kind).stream().filter(row -> levelOf(row).equals(level)).count());
    }

    private IndicatorLevel levelOf(Subject row) {
        return row.kind() == SubjectKind.INDICATOR ? IndicatorLevel.of(row, form.taxonomy()) : IndicatorLevel.NONE;
    }

    static String horizonOf(Subject row) {
        return row.fields().get(StandardFields.INDICATOR_HORIZON).orElse(ANNUAL);
    }

    /** The horizon of the indicators of a column. */
    String horizonOf(Binding cell) {
        return cell instanceof Binding.NewRow line
                ? line.preset().getOrDefault(StandardFields.INDICATOR_HORIZON.key(), ANNUAL)
                : horizonOf(book.get(cell.subject()));
    }
}
