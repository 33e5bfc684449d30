package org.jimu.desk;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Place;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * Where a finding stands, in words.
 *
 * @param department name
 * @param year       as printed
 * @param project    name; empty for a whole-department table
 * @param row        数量指标“培训次数”; empty for a field of the project or year
 * @param field      指标值
 */
public record FindingPlace(String department, String year, String project, String row, String field) {

    private static final String OF_FORM = "x";

    public static FindingPlace of(Book book, Finding finding, Wording wording) {
        return of(book, finding.place(), wording);
    }

    /** Where a fix changes a text. */
    public static FindingPlace of(Book book, Finding finding, Fix.Step step, Wording wording) {
        return of(book, new Place(finding.table(), step.subject(), step.key()), wording);
    }

    private static FindingPlace of(Book book, Place place, Wording wording) {
        var subject = book.get(place.subject());
        return new FindingPlace(text(book, place.table(), SubjectKind.DEPARTMENT),
                text(book, place.table(), SubjectKind.YEAR), text(book, place.table(), SubjectKind.PROJECT),
                subject.kind().isRow() ? row(subject, wording) : "", nameOf(place.key(), wording));
    }

    /** A field that a form brings has no name that users know: it is part of its head or its labels. */
    private static String nameOf(String key, Wording wording) {
        var name = wording.field(key);
        return name.equals(key) ? wording.field(OF_FORM) : name;
    }

    private static String text(Book book, SubjectId from, SubjectKind kind) {
        return book.enclosing(from, kind).map(subject -> subject.text(StandardFields.nameOf(kind))).orElse("");
    }

    private static String row(Subject row, Wording wording) {
        var kind = row.kind() == SubjectKind.INDICATOR && !row.text(StandardFields.INDICATOR_LEVEL2).isBlank()
                ? row.text(StandardFields.INDICATOR_LEVEL2)
                : wording.kind(row.kind().code());
        return wording.row(kind, row.text(StandardFields.nameOf(row.kind())));
    }

    /** The place within its table: 数量指标“培训次数” 指标值. */
    public String cell() {
        return row.isEmpty() ? field : row + " " + field;
    }
}
