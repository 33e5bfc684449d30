package org.jimu.form.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jimu.edit.Edit;
import org.jimu.edit.SubtreeCopy;
import org.jimu.form.ProjectNumbers;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** A new project that begins as a copy of another one. */
public final class ProjectCopy {

    private ProjectCopy() {
    }

    /**
     * The edit that adds a copy at the end of a department's year.
     *
     * @param name  its name; empty for the name of the original, with the years in it moved where they are moved
     * @param shift the years in its texts that are moved, as far as there is no doubt; empty to leave them all
     */
    public static Edit newProject(Book book, SubjectId original, SubjectId year, String name, CarryOver carry,
            Optional<YearShift> shift) {
        var subtree = book.subtree(original);
        var changes = shift.map(by -> YearChanges.of(book, original, by)).orElse(List.of()).stream()
                .filter(YearChange::isUsual).collect(Collectors.groupingBy(YearChange::subject));
        var copy = new ArrayList<Subject>();
        var fresh = SubtreeCopy.of(subtree, year, book.nextId());
        for (var i = 0; i < fresh.size(); i++) {
            var from = subtree.get(i);
            copy.add(fresh.get(i).withFields(carry
                    .of(YearChanges.applied(from.fields(), changes.getOrDefault(from.id(), List.of())))));
        }
        var siblings = book.children(year, SubjectKind.PROJECT);
        var fields = ProjectNumbers.numbered(copy.getFirst().fields(), siblings);
        copy.set(0, copy.getFirst().withFields(
                name.isEmpty() ? fields : fields.with(StandardFields.PROJECT_NAME, name)));
        return new Edit.Batch("history.addProject",
                List.of(new Edit.Insert(copy, book.get(year).children().size())));
    }

    /** The latest year of the department before a year, from which projects are taken over; empty where there is none. */
    public static Optional<Subject> yearBefore(Book book, SubjectId year) {
        var now = RolloverOffer.number(book.get(year));
        return now.flatMap(is -> book.children(book.get(year).parent(), SubjectKind.YEAR).stream()
                .filter(other -> RolloverOffer.number(other).filter(number -> number < is).isPresent())
                .max((a, b) -> RolloverOffer.number(a).get().compareTo(RolloverOffer.number(b).get())));
    }
}
