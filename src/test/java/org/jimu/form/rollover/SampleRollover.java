package org.jimu.form.rollover;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jimu.exchange.SampleBook;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** The sample book, and requests to take its offices to another year. */
final class SampleRollover {

    static final Book BOOK = SampleBook.make();

    private SampleRollover() {
    }

    /** The first department of the sample book with a part of its name. */
    static Subject department(String part) {
        return BOOK.all(SubjectKind.DEPARTMENT).stream()
                .filter(one -> one.text(StandardFields.DEPARTMENT_NAME).contains(part)).findFirst().orElseThrow();
    }

    /** All of a department's year is taken to the next one, and no year in its texts is changed. */
    static RolloverRequest all(Book book, Subject department, int from, CarryOver carry) {
        var shift = new YearShift(from, from + 1);
        var year = RolloverOffer.year(book, department.id(), from).orElseThrow();
        var projects = book.children(year.id(), SubjectKind.PROJECT).stream().map(Subject::id)
                .collect(Collectors.toSet());
        return new RolloverRequest(shift, Set.of(year.id()), projects, carry, List.of());
    }

    /** The same with all changes that are proposed to be made. */
    static RolloverRequest withUsual(Book book, RolloverRequest request) {
        return new RolloverRequest(request.shift(), request.wholes(), request.projects(), request.carry(),
                Rollover.changes(book, request).stream().filter(YearChange::isUsual).toList());
    }

    /** The year of a department. */
    static Subject year(Book rolled, Subject department, int number) {
        return RolloverOffer.year(rolled, department.id(), number).orElseThrow();
    }

    /** A change as one line: of which project, of which field, from what to what, and what makes it doubtful. */
    static String line(Book book, YearChange change) {
        var owner = book.get(change.owner());
        var number = owner.kind() == SubjectKind.PROJECT ? owner.text(StandardFields.PROJECT_NO) : "整体";
        return number + " " + change.field().key() + " " + change.was() + " → " + change.mention().replacement()
                + change.mention().doubt().map(doubt -> " ? " + doubt).orElse("");
    }
}
