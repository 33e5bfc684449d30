package org.jimu.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jimu.form.Form.FormSubject;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/**
 * The forms that can be used: those that ship, and those of the user. A user's form with the id of a shipped one takes
 * its place. The list of wrong words lies beside the forms and grows by the user's in the same way.
 *
 * @param forms    by id
 * @param problems what was wrong with files that were left out
 * @param words    wrong and outdated words that texts are looked through for
 * @param instead  the form that takes the place of those that the book names for tables of its subject
 */
public record FormLibrary(Map<String, Form> forms, List<FormProblem> problems, WordList words,
        Optional<Form> instead) {

    /** Ids of the forms that ship; each is a file of that name. */
    public static final List<String> SHIPPED = List.of("yuanzhou-project", "shanhaiguan-department",
            "shanhaiguan-project", "huangyuan-list", "shifeng-department", "shifeng-summary", "shifeng-project",
            "shapotou-project", "central-project", "national-department", "department-summary");

    /** Form of project tables where the book names none. */
    public static final String USUAL_PROJECT_FORM = "central-project";
    /** Form of whole-department tables where the book names none. */
    public static final String USUAL_DEPARTMENT_FORM = "national-department";
    /** Form of summaries where the book names none. */
    public static final String USUAL_LIST_FORM = "department-summary";

    public FormLibrary {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        problems = List.copyOf(problems);
    }

    /** The forms that ship. */
    public static FormLibrary shipped() {
        var forms = new LinkedHashMap<String, Form>();
        for (var id : SHIPPED) {
            forms.put(id, readShipped(id));
        }
        return new FormLibrary(forms, List.of(), WordList.shipped(), Optional.empty());
    }

    /**
     * With all {@code *.json} of a folder added and the words of its {@value WordList#FILE}; a file that is no form and a
     * line that is no word are left out and told of.
     */
    public FormLibrary withFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        var found = new LinkedHashMap<>(forms);
        var wrong = new ArrayList<>(problems);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                try {
                    var form = FormFile.read(file);
                    found.put(form.id(), form);
                } catch (BadForm e) {
                    wrong.addAll(e.problems());
                }
            }
        }
        var own = WordList.read(folder.resolve(WordList.FILE));
        wrong.addAll(own.problems());
        return new FormLibrary(found, wrong, words.with(own), instead);
    }

    /**
     * A form that the program fills with what it has found out; the user's own where there is one of this id.
     *
     * @param id also the name of the file that ships
     */
    public Form report(String id) {
        return find(id).orElseGet(() -> readShipped(id));
    }

    public Optional<Form> find(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /**
     * The form that the book names for the table of a project (its list, where its county has only a list) or for the
     * whole-department table of a year; empty where it names none, or one that is not here.
     */
    public Optional<Form> ofTable(Book book, Subject table) {
        if (instead.filter(form -> (form.subject() == FormSubject.DEPARTMENT) == (table.kind() == SubjectKind.YEAR))
                .isPresent()) {
            return instead;
        }
        var named = table.kind() == SubjectKind.YEAR
                ? named(book, table, StandardFields.FORM_DEPARTMENT)
                : named(book, table, StandardFields.FORM_PROJECT)
                        .or(() -> named(book, table, StandardFields.FORM_LIST));
        return named.flatMap(this::find);
    }

    /** The forms as if the book named this one for all tables of its subject; a list stands for the tables of projects. */
    public FormLibrary allIn(Form form) {
        return new FormLibrary(forms, problems, words, Optional.of(form));
    }

    private static Optional<String> named(Book book, Subject table, Field<String> field) {
        return book.inherited(table.id(), field).filter(id -> !id.isBlank());
    }

    private static Form readShipped(String id) {
        try (var in = FormLibrary.class.getResourceAsStream("forms/" + id + ".json")) {
            return FormFile.readShipped(id + ".json", FormFile.text(in));
        } catch (IOException | BadForm e) {
            throw new IllegalStateException("the shipped form " + id + " is damaged: " + e.getMessage(), e);
        }
    }
}
