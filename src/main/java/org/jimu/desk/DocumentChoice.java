package org.jimu.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jimu.form.Form;
import org.jimu.form.Form.FormSubject;
import org.jimu.form.FormLibrary;
import org.jimu.form.Scope;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * Which documents of a book are wanted. What is not given leaves all.
 *
 * @param year       the fiscal year
 * @param department name, part of a name, or code of a department; those below it belong to it
 * @param project    name, part of a name, number or code of a project
 * @param form       id of a form to be used in place of the one that the book names
 */
public record DocumentChoice(Optional<String> year, Optional<String> department, Optional<String> project,
        Optional<String> form) {

    /** Everything. */
    public static final DocumentChoice ALL = new DocumentChoice(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /** Form of project tables where the book names none. */
    public static final String USUAL_PROJECT_FORM = FormLibrary.USUAL_PROJECT_FORM;
    /** Form of whole-department tables where the book names none. */
    public static final String USUAL_DEPARTMENT_FORM = FormLibrary.USUAL_DEPARTMENT_FORM;
    /** Form of summaries where the book names none. */
    public static final String USUAL_LIST_FORM = FormLibrary.USUAL_LIST_FORM;

    /**
     * The documents in the order of the tree: of each department's year the whole-department table, the list, then the
     * project tables.
     *
     * @throws UnknownForm where a form that is asked for, or that the book names, is not there
     */
    public List<Document> documents(Book book, FormLibrary forms) {
        var documents = new ArrayList<Document>();
        for (var year : years(book)) {
            documents.addAll(ofYear(book, forms, year));
        }
        return documents;
    }

    /** The chosen years of the chosen departments that hold a chosen project, or all where no project is named. */
    public List<Subject> years(Book book) {
        return book.all(SubjectKind.YEAR).stream()
                .filter(subject -> year.isEmpty() || subject.text(StandardFields.YEAR).equals(year.get()))
                .filter(subject -> inDepartment(book, subject))
                .filter(subject -> project.isEmpty() || !projects(book, subject).isEmpty())
                .toList();
    }

    /** The chosen projects of a year. */
    public List<Subject> projects(Book book, Subject inYear) {
        var all = book.children(inYear.id(), SubjectKind.PROJECT);
        if (project.isEmpty()) {
            return all;
        }
        var exact = all.stream().filter(p -> names(p).anyMatch(project.get()::equals)).toList();
        return exact.isEmpty()
                ? all.stream().filter(p -> p.text(StandardFields.PROJECT_NAME).contains(project.get())).toList()
                : exact;
    }

    private static Stream<String> names(Subject project) {
        return Stream.of(project.text(StandardFields.PROJECT_NAME), project.text(StandardFields.PROJECT_CODE),
                project.text(StandardFields.PROJECT_NO));
    }

    private boolean inDepartment(Book book, Subject subject) {
        if (department.isEmpty()) {
            return true;
        }
        var at = subject;
        while (at.kind() != SubjectKind.BOOK) {
            if (at.kind() == SubjectKind.DEPARTMENT
                    && (at.text(StandardFields.DEPARTMENT_NAME).contains(department.get())
                            || at.text(StandardFields.DEPARTMENT_CODE).equals(department.get()))) {
                return true;
            }
            at = book.get(at.parent());
        }
        return false;
    }

    private List<Document> ofYear(Book book, FormLibrary forms, Subject inYear) {
        var documents = new ArrayList<Document>();
        var wanted = form.map(id -> form(forms, id));
        var chosen = projects(book, inYear);
        if (project.isEmpty() && wanted.isEmpty()) {
            named(book, forms, inYear.id(), StandardFields.FORM_DEPARTMENT)
                    .ifPresent(f -> documents.add(new Document(f, Scope.of(book, inYear.id()))));
        }
        var list = wanted.isPresent()
                ? wanted.filter(f -> f.subject() != FormSubject.PROJECT)
                : listForm(book, forms, inYear);
        list.ifPresent(f -> documents.add(new Document(f, listScope(book, inYear, chosen))));
        for (var one : chosen) {
            var own = wanted.isPresent()
                    ? wanted.filter(f -> f.subject() == FormSubject.PROJECT)
                    : named(book, forms, one.id(), StandardFields.FORM_PROJECT).or(() -> list.isPresent()
                            ? Optional.empty()
                            : Optional.of(form(forms, USUAL_PROJECT_FORM)));
            own.ifPresent(f -> documents.add(new Document(f, Scope.of(book, one.id()))));
        }
        return documents;
    }

    /** One project is printed on its own table, unless the list is the only form that its county has. */
    private Optional<Form> listForm(Book book, FormLibrary forms, Subject inYear) {
        var list = named(book, forms, inYear.id(), StandardFields.FORM_LIST);
        var tables = named(book, forms, inYear.id(), StandardFields.FORM_PROJECT);
        return project.isPresent() && tables.isPresent() ? Optional.empty() : list;
    }

    private Scope listScope(Book book, Subject inYear, List<Subject> chosen) {
        Set<SubjectId> ids = chosen.stream().map(Subject::id).collect(Collectors.toSet());
        return project.isEmpty() ? Scope.of(book, inYear.id()) : Scope.of(book, inYear.id(), ids);
    }

    private static Optional<Form> named(Book book, FormLibrary forms, SubjectId subject, Field<String> field) {
        return book.inherited(subject, field).filter(id -> !id.isBlank()).map(id -> form(forms, id));
    }

    /** All documents of a department's year, in the order of the tree. */
    public static List<Document> ofYear(Book book, FormLibrary forms, SubjectId inYear) {
        return ALL.ofYear(book, forms, book.get(inYear));
    }

    /**
     * The document in which one project is filled in: its own table, or its part of the list where its county has only a
     * list.
     */
    public static Document ofProject(Book book, FormLibrary forms, SubjectId project) {
        var inYear = book.enclosing(project, SubjectKind.YEAR).orElseThrow();
        var own = named(book, forms, project, StandardFields.FORM_PROJECT);
        var list = named(book, forms, project, StandardFields.FORM_LIST);
        return own.isEmpty() && list.isPresent()
                ? new Document(list.get(), Scope.of(book, inYear.id(), Set.of(project)))
                : new Document(own.orElseGet(() -> form(forms, USUAL_PROJECT_FORM)), Scope.of(book, project));
    }

    /** The whole-department table of a year. */
    public static Document ofDepartment(Book book, FormLibrary forms, SubjectId inYear) {
        var own = named(book, forms, inYear, StandardFields.FORM_DEPARTMENT);
        return new Document(own.orElseGet(() -> form(forms, USUAL_DEPARTMENT_FORM)), Scope.of(book, inYear));
    }

    /** The list or summary of a year's projects. */
    public static Document ofList(Book book, FormLibrary forms, SubjectId inYear) {
        var own = named(book, forms, inYear, StandardFields.FORM_LIST);
        return new Document(own.orElseGet(() -> form(forms, USUAL_LIST_FORM)), Scope.of(book, inYear));
    }

    private static Form form(FormLibrary forms, String id) {
        return forms.find(id).orElseThrow(() -> new UnknownForm(id));
    }
}
