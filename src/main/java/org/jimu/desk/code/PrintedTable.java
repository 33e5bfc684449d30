package org.jimu.desk.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jimu.desk.Document;
import org.jimu.desk.DocumentChoice;
import org.jimu.form.Form;
import org.jimu.form.Form.FormSubject;
import org.jimu.form.FormLibrary;
import org.jimu.form.Scope;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * A table that was printed, by the subject that it is about.
 *
 * @param subject the project, or the year; of a summary of the whole book its first year
 */
public record PrintedTable(Kind kind, SubjectId subject) {

    /** What of the subject is printed. The order is part of every code on paper: new ones go to the end. */
    public enum Kind {
        /** A project's own table. */
        PROJECT,
        /** The whole-department table of a year. */
        DEPARTMENT,
        /** All projects of a year. */
        LIST,
        /** One project alone on the list of its county. */
        ENTRY,
        /** All projects that the book has for the number of a year. */
        SUMMARY;

        boolean isOf(SubjectKind kind) {
            return kind == (this == PROJECT || this == ENTRY ? SubjectKind.PROJECT : SubjectKind.YEAR);
        }

        private FormSubject form() {
            return switch (this) {
                case PROJECT -> FormSubject.PROJECT;
                case DEPARTMENT -> FormSubject.DEPARTMENT;
                case LIST, ENTRY, SUMMARY -> FormSubject.LIST;
            };
        }
    }

    /** What a document shows; empty for a list of picked projects, which nothing could name later. */
    public static Optional<PrintedTable> of(Document document) {
        var top = document.scope().top();
        return switch (document.form().subject()) {
            case PROJECT -> Optional.of(new PrintedTable(Kind.PROJECT, top));
            case DEPARTMENT -> Optional.of(new PrintedTable(Kind.DEPARTMENT, top));
            case LIST -> Arrays.stream(new Kind[]{Kind.LIST, Kind.ENTRY, Kind.SUMMARY})
                    .flatMap(kind -> subject(kind, document.scope()).stream().map(id -> new PrintedTable(kind, id)))
                    .filter(table -> table.scope(document.scope().book())
                            .filter(scope -> isSame(scope, document.scope())).isPresent())
                    .findFirst();
        };
    }

    private static boolean isSame(Scope one, Scope other) {
        return one.top().equals(other.top()) && one.projects().stream().map(Subject::id).toList()
                .equals(other.projects().stream().map(Subject::id).toList());
    }

    private static Optional<SubjectId> subject(Kind kind, Scope scope) {
        var projects = scope.projects().stream().map(Subject::id);
        return switch (kind) {
            case ENTRY -> projects.findFirst();
            case SUMMARY -> projects.findFirst()
                    .flatMap(project -> scope.book().enclosing(project, SubjectKind.YEAR)).map(Subject::id);
            default -> Optional.of(scope.top());
        };
    }

    /** What the table shows of a book; empty where the book has no such subject. */
    private Optional<Scope> scope(Book book) {
        return book.find(subject).filter(found -> kind.isOf(found.kind())).map(found -> switch (kind) {
            case PROJECT, DEPARTMENT, LIST -> Scope.of(book, subject);
            case ENTRY -> new Scope(book, found.parent(), List.of(found));
            case SUMMARY -> Scope.ofYear(book, SubjectId.BOOK, found.text(StandardFields.YEAR));
        });
    }

    /** The table on the form that a book has for it; empty where the book has no such subject. */
    Optional<Document> document(Book book, FormLibrary forms) {
        return book.find(subject).filter(found -> kind.isOf(found.kind())).map(found -> switch (kind) {
            case PROJECT, ENTRY -> DocumentChoice.ofProject(book, forms, subject);
            case DEPARTMENT -> DocumentChoice.ofDepartment(book, forms, subject);
            case LIST, SUMMARY -> DocumentChoice.ofList(book, forms, subject);
        }).filter(document -> document.form().subject() == kind.form())
                .flatMap(document -> document(book, document.form()));
    }

    /** The table on a form; empty where it is no form for it or the book has no such subject. */
    Optional<Document> document(Book book, Form form) {
        return form.subject() == kind.form()
                ? scope(book).map(scope -> new Document(form, scope))
                : Optional.empty();
    }
}
