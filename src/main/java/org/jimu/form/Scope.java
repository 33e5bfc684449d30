package org.jimu.form;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * What a form is filled with: a subject of a book, and the projects that a list of it shows.
 *
 * @param top      the project, the department's year, or what a list is about
 * @param projects the projects of a list, in the order of the tree
 */
public record Scope(Book book, SubjectId top, List<Subject> projects) {

    public Scope {
        projects = List.copyOf(projects);
    }

    /** One subject with all projects below it. */
    public static Scope of(Book book, SubjectId top) {
        return new Scope(book, top, projectsBelow(book, top, project -> true));
    }

    /** One subject with those of its projects that are chosen. */
    public static Scope of(Book book, SubjectId top, Set<SubjectId> chosen) {
        return new Scope(book, top, projectsBelow(book, top, project -> chosen.contains(project.id())));
    }

    /** A department or a whole book with its projects of one year. */
    public static Scope ofYear(Book book, SubjectId top, String year) {
        return new Scope(book, top, projectsBelow(book, top, project -> yearOf(book, project).equals(year)));
    }

    /** The year that a subject belongs to, as printed; empty for subjects above the years. */
    public static String yearOf(Book book, Subject subject) {
        return book.enclosing(subject.id(), SubjectKind.YEAR).map(year -> year.text(StandardFields.YEAR)).orElse("");
    }

    private static List<Subject> projectsBelow(Book book, SubjectId top, Predicate<Subject> chosen) {
        return book.all(top, SubjectKind.PROJECT).stream().filter(chosen).toList();
    }
}
