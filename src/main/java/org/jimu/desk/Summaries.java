package org.jimu.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.form.Form.FormSubject;
import org.jimu.form.FormLibrary;
import org.jimu.form.Scope;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;

/** Summaries of a book: lists of projects and whole-department tables. */
public final class Summaries {

    private Summaries() {
    }

    /**
     * The summaries that a choice asks for. With the plain summary, all chosen departments of a year stand in one table
     * with a sub-total for each; any other form gives one document for each department's year. Without a form, each
     * department's own forms are taken, and the plain summary where it names none.
     */
    public static List<Document> documents(DocumentChoice choice, Book book, FormLibrary forms) {
        if (choice.form().equals(Optional.of(DocumentChoice.USUAL_LIST_FORM))) {
            return plain(choice, book, forms);
        }
        var documents = choice.documents(book, forms).stream()
                .filter(document -> document.form().subject() != FormSubject.PROJECT).toList();
        return documents.isEmpty() && choice.form().isEmpty() ? plain(choice, book, forms) : documents;
    }

    private static List<Document> plain(DocumentChoice choice, Book book, FormLibrary forms) {
        var form = forms.find(DocumentChoice.USUAL_LIST_FORM)
                .orElseThrow(() -> new UnknownForm(DocumentChoice.USUAL_LIST_FORM));
        var documents = new ArrayList<Document>();
        var years = choice.years(book);
        for (var year : years.stream().map(y -> y.text(StandardFields.YEAR)).distinct().sorted().toList()) {
            var ofYear = years.stream().filter(y -> y.text(StandardFields.YEAR).equals(year)).toList();
            var projects = ofYear.stream().flatMap(y -> choice.projects(book, y).stream()).toList();
            var top = ofYear.size() == 1 ? ofYear.getFirst().id() : SubjectId.BOOK;
            documents.add(new Document(form, new Scope(book, top, projects)));
        }
        return documents;
    }
}
