package org.jimu.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * A sample book of any size, for measuring: streets with three years of forty projects each and fifteen indicators a
 * project, put together from the projects of the five real offices. The same size gives the same book.
 */
public final class LargeSample {

    private static final List<String> YEARS = List.of("2023", "2024", "2025");
    private static final int PROJECTS_A_YEAR = 40;
    private static final int INDICATORS_A_PROJECT = 15;

    private final Book source = SampleBook.make();
    private final List<Subject> offices = source.children(SubjectId.BOOK, SubjectKind.DEPARTMENT);
    private final List<Subject> made = new ArrayList<>();
    private long nextId = SubjectId.BOOK.value() + 1;
    private int projects;

    private LargeSample() {
    }

    /** A book with exactly so many projects. */
    public static Book make(int projects) {
        var sample = new LargeSample();
        var departments = new ArrayList<SubjectId>();
        while (sample.projects < projects) {
            departments.add(sample.department(departments.size(), projects));
        }
        var fields = sample.source.root().fields().with(StandardFields.BOOK_NAME, SampleBook.NAME + " " + projects);
        sample.made.add(new Subject(SubjectId.BOOK, SubjectKind.BOOK, SubjectId.BOOK, fields, departments));
        return Book.of(sample.made, sample.nextId);
    }

    private SubjectId fresh() {
        return new SubjectId(nextId++);
    }

    private SubjectId department(int number, int wanted) {
        var office = offices.get(number % offices.size());
        var id = fresh();
        var years = new ArrayList<SubjectId>();
        for (var year : YEARS) {
            if (projects < wanted) {
                years.add(year(office, id, year, Math.min(PROJECTS_A_YEAR, wanted - projects)));
            }
        }
        var fields = numbered(office.fields(), StandardFields.DEPARTMENT_NAME, number + 1);
        made.add(new Subject(id, SubjectKind.DEPARTMENT, SubjectId.BOOK, fields, years));
        return id;
    }

    private SubjectId year(Subject office, SubjectId department, String year, int count) {
        var like = source.all(office.id(), SubjectKind.YEAR).getFirst();
        var projectsOfOffice = source.children(like.id(), SubjectKind.PROJECT);
        var indicators = source.all(like.id(), SubjectKind.INDICATOR);
        var id = fresh();
        var children = new ArrayList<SubjectId>();
        for (var number = 1; number <= count; number++) {
            var project = projectsOfOffice.get(number % projectsOfOffice.size());
            children.add(project(project, id, number, indicators));
        }
        var fields = like.fields().withEncoded(StandardFields.YEAR, year)
                .without(StandardFields.SUMMARY_PRINTED_TOTAL);
        made.add(new Subject(id, SubjectKind.YEAR, department, fields, children));
        return id;
    }

    private SubjectId project(Subject like, SubjectId year, int number, List<Subject> indicatorsOfOffice) {
        var id = fresh();
        var amount = BigDecimal.valueOf(1_000L + projects * 7L % 90_000, 2);
        var fields = numbered(like.fields(), StandardFields.PROJECT_NAME, ++projects)
                .withEncoded(StandardFields.PROJECT_NO, Integer.toString(number))
                .with(StandardFields.BUDGET_TOTAL, Amount.read(amount.toPlainString(), MoneyUnit.WAN_YUAN));
        var rows = new ArrayList<SubjectId>();
        var indicators = 0;
        for (var row : source.children(like.id()).toList()) {
            if (row.kind() != SubjectKind.INDICATOR || ++indicators <= INDICATORS_A_PROJECT) {
                rows.add(copy(row, id));
            }
        }
        for (var next = projects; indicators < INDICATORS_A_PROJECT; indicators++) {
            rows.add(copy(indicatorsOfOffice.get(next++ % indicatorsOfOffice.size()), id));
        }
        made.add(new Subject(id, SubjectKind.PROJECT, year, fields, rows));
        return id;
    }

    private SubjectId copy(Subject row, SubjectId project) {
        var id = fresh();
        made.add(Subject.leaf(id, row.kind(), project, row.fields()));
        return id;
    }

    private static Fields numbered(Fields fields, Field<String> name, int number) {
        return fields.with(name, fields.text(name) + "（" + number + "）");
    }
}
