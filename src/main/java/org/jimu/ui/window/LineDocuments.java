package org.jimu.ui.window;

import java.util.Optional;

import org.jimu.desk.Document;
import org.jimu.desk.DocumentChoice;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.SubjectKind;
import org.jimu.ui.tree.BookEntry;
import org.jimu.ui.tree.BookEntry.Shows;

/** Which document a line of the tree shows. */
record LineDocuments(FormLibrary forms) {

    /**
     * The document of a line; empty where its subject was deleted meanwhile, and for lines that have none.
     *
     * @throws org.jimu.desk.UnknownForm where the book names a form that is not there
     */
    Optional<Document> of(Book book, BookEntry entry) {
        if (book.find(entry.subject()).isEmpty()) {
            return Optional.empty();
        }
        return switch (entry.shows()) {
            case PROJECT -> Optional.of(DocumentChoice.ofProject(book, forms, entry.subject()));
            case DEPARTMENT_TABLE -> Optional.of(DocumentChoice.ofDepartment(book, forms, entry.subject()));
            case LIST, YEAR -> Optional.of(DocumentChoice.ofList(book, forms, entry.subject()));
            case DEPARTMENT -> book.children(entry.subject(), SubjectKind.YEAR).stream().findFirst()
                    .map(year -> DocumentChoice.ofList(book, forms, year.id()));
            case BOOK -> Optional.empty();
        };
    }

    /** Whether the overview stands for a line: what has no years of its own stands for all below it. */
    static boolean isOverview(Book book, BookEntry entry) {
        return entry.shows() == Shows.BOOK || entry.shows() == Shows.DEPARTMENT
                && book.children(entry.subject(), SubjectKind.YEAR).isEmpty();
    }
}
