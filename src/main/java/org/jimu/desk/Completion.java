package org.jimu.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jimu.edit.Edits;
import org.jimu.form.RowEditing;
import org.jimu.form.library.CursorRow;
import org.jimu.form.library.FieldOfWork;
import org.jimu.form.library.IndicatorLibrary;
import org.jimu.form.library.Operators;
import org.jimu.form.library.PastEntries;
import org.jimu.form.library.PastGathering;
import org.jimu.form.library.Pinyin;
import org.jimu.form.library.Suggestions;
import org.jimu.form.library.Units;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.FieldType;
import org.jimu.model.Operator;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.sheet.Binding;

/**
 * What may be meant by what is typed into a cell: from the book's own past, which is gathered once beside the window's
 * thread and kept in step with every edit, and from the shipped library of indicators.
 */
public final class Completion {

    private final Desk desk;
    private final PastGathering gathering = new PastGathering();
    private final List<Change> meanwhile = new ArrayList<>();
    private boolean gathered;
    private PastEntries past = PastEntries.NONE;
    private Optional<Suggestions> suggestions = Optional.empty();

    public Completion(Desk desk) {
        this.desk = desk;
        desk.onChange(this::changed);
    }

    /** Takes a subject of the book into the past. */
    public void gather(Subject subject) {
        gathering.add(subject);
    }

    /** All of the book was gathered: from now on its past is offered. */
    public synchronized void gathered() {
        past = gathering.entries();
        gathered = true;
        meanwhile.forEach(this::follow);
        meanwhile.clear();
    }

    private synchronized void changed(Change change) {
        if (gathered) {
            follow(change);
        } else {
            meanwhile.add(change);
        }
    }

    private void follow(Change change) {
        for (var id : Edits.touched(change.edit(), change.before())) {
            past = past.changed(change.before().find(id), change.after().find(id));
        }
    }

    private synchronized PastEntries past() {
        return past;
    }

    /** The library is read when it is first wanted. */
    private synchronized Suggestions suggestions() {
        var known = suggestions.orElseGet(() -> new Suggestions(IndicatorLibrary.shipped()));
        suggestions = Optional.of(known);
        return known;
    }

    /**
     * What may be meant, best first; takes some milliseconds, the first time more.
     *
     * @param typed so far; empty for what is usual in the cell
     */
    public List<Choice> choices(Binding cell, String typed, int limit) {
        var book = desk.book();
        if (book.find(cell.subject()).isEmpty()) {
            return List.of();
        }
        return switch (cell) {
            case Binding.Value value -> choices(book, cell, value.key(), typed, limit);
            case Binding.NewRow row -> choices(book, cell, row.key(), typed, limit);
            case Binding.Joined joined -> choices(book, cell, joined.tailKey(),
                    typed.replaceFirst("^(?:" + joined.headPattern() + ")", "").strip(), limit);
            case Binding.Lines lines -> List.of();
        };
    }

    /** What the book had in a text field before and that has what was typed, best first. */
    public List<String> values(Field<?> field, String typed, int limit) {
        return past().values(field, typed, limit);
    }

    /** The library; read when it is first wanted, which takes some hundred milliseconds. */
    public IndicatorLibrary library() {
        return suggestions().library();
    }

    /** The fields of work of the library, in their order. */
    public List<String> fieldsOfWork() {
        return suggestions().library().fields().stream().map(FieldOfWork::name).toList();
    }

    /**
     * Indicators that suit a project, best first: those that the book has, and those of its field of work.
     *
     * @param project name of the project; may be empty
     * @param typed   characters or initials that they must have; may be empty
     */
    public List<Choice.Entry> fitting(String project, String typed, int limit) {
        return suggestions().suggest(past(), typed, new CursorRow("", project), limit).stream()
                .map(one -> new Choice.Entry(one.entry(), one.uses())).toList();
    }

    /**
     * Indicators of the library.
     *
     * @param field name of a field of work; empty for all
     */
    public List<Choice.Entry> entries(Optional<String> field, String typed) {
        return suggestions().library().find(typed).stream()
                .filter(entry -> field.isEmpty() || field.get().equals(entry.field()))
                .map(entry -> new Choice.Entry(entry, 0)).toList();
    }

    private List<Choice> choices(Book book, Binding cell, String key, String typed, int limit) {
        var row = row(book, cell);
        var field = StandardFields.of(key);
        if (field.equals(StandardFields.INDICATOR_NAME)) {
            return suggestions().suggest(past(), typed, row, limit).stream()
                    .<Choice>map(one -> new Choice.Entry(one.entry(), one.uses())).toList();
        }
        return switch (key) {
            case "indicator.operator" -> texts(
                    Operators.usual(row.level2()).stream().map(Operator::symbol).filter(sign -> sign.startsWith(typed)),
                    typed, limit);
            case "indicator.unit" -> texts(Stream.concat(past().values(field, typed, limit).stream(),
                    Units.usual(row.level2()).stream().filter(unit -> Pinyin.matches(unit, typed))), typed, limit);
            default -> isChosenFrom(field)
                    ? texts(past().values(field, typed, limit).stream(), typed, limit)
                    : List.of();
        };
    }

    /** Amounts and numbers are typed, not chosen. */
    private static boolean isChosenFrom(Field<?> field) {
        return field.type() instanceof FieldType.Text || field.type() instanceof FieldType.TargetValue;
    }

    private static List<Choice> texts(Stream<String> texts, String typed, int limit) {
        var distinct = texts.filter(text -> !text.equals(typed)).limit(limit)
                .collect(LinkedHashSet<String>::new, LinkedHashSet::add, LinkedHashSet::addAll);
        return distinct.stream().<Choice>map(Choice.Text::new).toList();
    }

    private static CursorRow row(Book book, Binding cell) {
        var level2 = cell instanceof Binding.NewRow fresh
                ? fresh.preset().getOrDefault(StandardFields.INDICATOR_LEVEL2.key(), "")
                : RowEditing.rowOf(book, cell).map(row -> row.text(StandardFields.INDICATOR_LEVEL2)).orElse("");
        var project = book.enclosing(cell.subject(), SubjectKind.PROJECT)
                .map(subject -> subject.text(StandardFields.PROJECT_NAME)).orElse("");
        return new CursorRow(level2, project);
    }
}
