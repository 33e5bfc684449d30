package org.jimu.desk;

import java.util.Optional;

import org.jimu.edit.Edit;
import org.jimu.form.Form;
import org.jimu.form.ProjectTemplate;
import org.jimu.form.library.FieldOfWork;
import org.jimu.form.library.FieldTemplate;
import org.jimu.form.rollover.CarryOver;
import org.jimu.form.rollover.ProjectCopy;
import org.jimu.form.rollover.YearShift;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;

/**
 * A project that is to be made.
 *
 * @param year    the department's year that it stands in
 * @param name    its name; may be empty where it is copied and goes by the name of its original
 * @param amounts whether the amounts of an original are kept
 */
public record NewProject(SubjectId year, String name, Source source, boolean amounts) {

    /** What a new project begins with. */
    public sealed interface Source {

        /** A blank table as the form has it. */
        record Blank() implements Source {}

        /** The usual indicators of a field of work. */
        record Field(FieldOfWork field, FieldOfWork general) implements Source {}

        /** Another project of the book; its code stays with it. */
        record Copy(SubjectId project) implements Source {}

        /** A project of the year before, which goes on: with its code, and with the years in its texts moved. */
        record Continued(SubjectId project, YearShift shift) implements Source {}
    }

    /** A blank project. */
    public static NewProject blank(SubjectId year, String name) {
        return new NewProject(year, name, new Source.Blank(), true);
    }

    /** The edit that adds it at the end of its year; it gets the book's next id. */
    public Edit edit(Book book, Form form) {
        return switch (source) {
            case Source.Blank blank -> ProjectTemplate.newProject(book, form, year, name);
            case Source.Field template -> FieldTemplate.newProject(book, form, year, name, template.field(),
                    template.general());
            case Source.Copy copy -> ProjectCopy.newProject(book, copy.project(), year, name,
                    new CarryOver(amounts, false), Optional.empty());
            case Source.Continued continued -> ProjectCopy.newProject(book, continued.project(), year, name,
                    new CarryOver(amounts, true), Optional.of(continued.shift()));
        };
    }
}
