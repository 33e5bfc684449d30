package org.jimu.desk.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.Document;
import org.jimu.desk.FindingCounts;
import org.jimu.desk.FindingPlace;
import org.jimu.desk.Wording;
import org.jimu.form.FormLibrary;
import org.jimu.form.Scope;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * Findings on paper (审核意见表), a table for each year of a department. They are put into a small book of their own, with a
 * row for each; so the table is a form like any other, and a county can have its own.
 *
 * @param person who has looked them through
 * @param date   when
 */
public record FindingsReport(FormLibrary forms, String person, LocalDate date, Wording wording) {

    /** Id of the form; a user's form of this id takes its place. */
    public static final String FORM = "audit-findings";

    private static final Field<String> DATE = Field.text("x.audit.date");
    private static final Field<String> PERSON = Field.text("x.audit.person");
    private static final Field<String> COUNTS = Field.text("x.audit.counts");
    private static final Field<String> PROJECT = Field.text("x.finding.project");
    private static final Field<String> PLACE = Field.text("x.finding.place");
    private static final Field<String> PROBLEM = Field.text("x.finding.problem");
    private static final Field<String> REASON = Field.text("x.finding.reason");
    private static final Field<String> ADVICE = Field.text("x.finding.advice");
    private static final Field<String> SEVERITY = Field.text("x.finding.severity");

    /** The tables of the findings that count, in the order in which they are given. */
    public List<Document> documents(Book book, List<Finding> findings) {
        var byYear = new LinkedHashMap<SubjectId, List<Finding>>();
        findings.stream().filter(Finding::isOpen).forEach(finding -> byYear
                .computeIfAbsent(book.enclosing(finding.table(), SubjectKind.YEAR).orElseThrow().id(),
                        any -> new ArrayList<>())
                .add(finding));
        var form = forms.report(FORM);
        return byYear.entrySet().stream().map(entry -> {
            var report = report(book, book.get(entry.getKey()), entry.getValue());
            return new Document(form, Scope.of(report, entry.getKey()));
        }).toList();
    }

    /** A book with nothing in it but the year of the department and its findings as rows. */
    private Book report(Book book, Subject year, List<Finding> findings) {
        var department = book.get(year.parent());
        var subjects = new ArrayList<Subject>();
        var next = book.nextId();
        for (var finding : findings) {
            subjects.add(Subject.leaf(new SubjectId(next++), SubjectKind.TASK, year.id(), row(book, finding)));
        }
        var counts = FindingCounts.of(findings);
        var head = Fields.NONE.with(StandardFields.YEAR, year.fields().get(StandardFields.YEAR))
                .with(DATE, wording.date(date)).with(PERSON, person).with(COUNTS, wording.counts(counts));
        var rows = subjects.stream().map(Subject::id).toList();
        subjects.add(new Subject(year.id(), SubjectKind.YEAR, department.id(), head, rows));
        subjects.add(new Subject(department.id(), SubjectKind.DEPARTMENT, SubjectId.BOOK, Fields.NONE
                .with(StandardFields.DEPARTMENT_NAME, department.text(StandardFields.DEPARTMENT_NAME)),
                List.of(year.id())));
        subjects.add(new Subject(SubjectId.BOOK, SubjectKind.BOOK, SubjectId.BOOK, Fields.NONE
                .with(StandardFields.BOOK_NAME, book.root().text(StandardFields.BOOK_NAME)),
                List.of(department.id())));
        return Book.of(subjects, next);
    }

    private Fields row(Book book, Finding finding) {
        var place = FindingPlace.of(book, finding, wording);
        var texts = new LinkedHashMap<Field<String>, String>();
        texts.put(PROJECT, place.project().isEmpty() ? wording.wholeDepartment() : place.project());
        texts.put(PLACE, place.cell());
        texts.put(PROBLEM, wording.finding(finding));
        texts.put(REASON, wording.ruleWhy(finding.rule()));
        texts.put(ADVICE, finding.fix().map(wording::fix).orElseGet(() -> wording.advice(finding.severity())));
        texts.put(SEVERITY, wording.severity(finding.severity()));
        var fields = Fields.NONE;
        for (Map.Entry<Field<String>, String> text : texts.entrySet()) {
            fields = fields.with(text.getKey(), text.getValue());
        }
        return fields;
    }
}
