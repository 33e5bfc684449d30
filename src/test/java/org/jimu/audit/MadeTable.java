package org.jimu.audit;

import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.edit.Edit;
import org.jimu.form.Form.FormSubject;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * A made-up book for tests of rules: one department with one year; projects are added one after the other, rows go to the
 * last of them, or to the year while there is none.
 */
public final class MadeTable {

    private static final FormLibrary FORMS = FormLibrary.shipped();
    public static final SubjectId DEPARTMENT = new SubjectId(2);
    public static final SubjectId YEAR = new SubjectId(3);

    private Book book = Book.empty("账套");
    private SubjectId year = YEAR;
    private SubjectId at = YEAR;

    public MadeTable() {
        insert(SubjectId.BOOK, SubjectKind.DEPARTMENT, Fields.NONE);
        insert(DEPARTMENT, SubjectKind.YEAR, typed(Fields.NONE, StandardFields.YEAR, "2024"));
    }

    /** A book with one project of the name. */
    public static MadeTable project(String name) {
        return new MadeTable().next(name);
    }

    private SubjectId insert(SubjectId parent, SubjectKind kind, Fields fields) {
        var id = new SubjectId(book.nextId());
        book = Edit.Insert.one(Subject.leaf(id, kind, parent, fields), book.get(parent).children().size())
                .applyTo(book);
        return id;
    }

    private static <T> Fields typed(Fields fields, Field<T> field, String text) {
        return fields.with(field, field.type().read(text));
    }

    /** One more project, to which the following calls go. */
    public MadeTable next(String name) {
        at = insert(year, SubjectKind.PROJECT, typed(Fields.NONE, StandardFields.PROJECT_NAME, name));
        return this;
    }

    /** Another year of the department, to which the following calls go. */
    public MadeTable nextYear(String number) {
        year = insert(DEPARTMENT, SubjectKind.YEAR, typed(Fields.NONE, StandardFields.YEAR, number));
        at = year;
        return this;
    }

    /** Names the form of the projects; a list where it is one. */
    public MadeTable form(String id) {
        var list = FORMS.find(id).orElseThrow().subject() != FormSubject.PROJECT;
        return set(YEAR, list ? StandardFields.FORM_LIST : StandardFields.FORM_PROJECT, id);
    }

    /** Sets a field of the project, or of the year while there is none. */
    public MadeTable set(Field<?> field, String text) {
        return set(at, field, text);
    }

    /** Sets a field of any subject. */
    public MadeTable set(SubjectId subject, Field<?> field, String text) {
        book = Edit.SetField.typed(subject, field, text).applyTo(book);
        return this;
    }

    /** An indicator without weight. */
    public MadeTable row(String level2, String name, String target) {
        return row(level2, name, target, Optional.empty());
    }

    /** An indicator with a weight. */
    public MadeTable row(String level2, String name, String target, String weight) {
        return row(level2, name, target, Optional.of(weight));
    }

    private MadeTable row(String level2, String name, String target, Optional<String> weight) {
        var fields = Fields.NONE.with(StandardFields.INDICATOR_LEVEL1, firstOf(level2))
                .with(StandardFields.INDICATOR_LEVEL2, level2);
        fields = typed(typed(fields, StandardFields.INDICATOR_NAME, name), StandardFields.INDICATOR_TARGET, target);
        for (var text : weight.stream().toList()) {
            fields = typed(fields, StandardFields.INDICATOR_WEIGHT, text);
        }
        insert(at, SubjectKind.INDICATOR, fields);
        return this;
    }

    /** Any other row, of one field after the other. */
    public MadeTable row(SubjectKind kind, Object... fieldsAndTexts) {
        var fields = Fields.NONE;
        for (var i = 0; i < fieldsAndTexts.length; i += 2) {
            fields = typed(fields, (Field<?>) fieldsAndTexts[i], (String) fieldsAndTexts[i + 1]);
        }
        insert(at, kind, fields);
        return this;
    }

    private static String firstOf(String level2) {
        return switch (level2) {
            case Levels.QUANTITY, Levels.QUALITY, Levels.TIMELINESS, Levels.COST -> Levels.OUTPUT;
            case Levels.RECIPIENT_SATISFACTION -> Levels.SATISFACTION;
            case Levels.ECONOMIC_COST, Levels.SOCIAL_COST, Levels.ECOLOGICAL_COST -> Levels.COST;
            default -> Levels.BENEFIT;
        };
    }

    /** A field of the row that was added last. */
    public MadeTable lastRow(Field<?> field, String text) {
        return set(book.get(at).children().getLast(), field, text);
    }

    /** Any other change. */
    public MadeTable apply(Edit edit) {
        book = edit.applyTo(book);
        return this;
    }

    public Book book() {
        return book;
    }

    /** The last project, or the year while there is none. */
    public SubjectId id() {
        return at;
    }

    /** All that the rule finds in the year, top down. */
    public List<Finding> find(String rule) {
        return Audit.checkYear(book, FORMS, YEAR).stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** Of each finding of the rule its field and terms: {@code indicator.target: 30, 36}. */
    public List<String> told(String rule) {
        return find(rule).stream().map(finding -> finding.key() + ": " + String.join(", ", finding.terms())).toList();
    }

    /** The book when all findings of the rule are mended; the same where none has a fix. */
    public MadeTable fixed(String rule) {
        book = Fixes.of(book, FORMS, finding -> finding.rule().equals(rule), (done, total) -> true)
                .map(fixes -> fixes.edit().applyTo(book)).orElse(book);
        return this;
    }

    /** The texts of a field in all rows of the last project. */
    public List<String> texts(Field<?> field) {
        return book.children(at).map(row -> row.text(field)).toList();
    }
}
