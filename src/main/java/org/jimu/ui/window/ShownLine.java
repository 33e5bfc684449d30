package org.jimu.ui.window;

import java.util.Optional;

import org.jimu.desk.Desk;
import org.jimu.desk.Document;
import org.jimu.desk.UnknownForm;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.form.FormView;
import org.jimu.ui.properties.PropertiesPane;
import org.jimu.ui.tree.BookEntry;

/** The line of the tree that is shown: its document or the overview in the middle, its properties at the right. */
final class ShownLine {

    private final Desk desk;
    private final LineDocuments documents;
    private final MiddlePane middle;
    private final FormView form;
    private final PropertiesPane properties;
    private Optional<BookEntry> shown = Optional.empty();
    private boolean painted;
    // whose properties are to be shown after the first paint
    private Optional<BookEntry> unseen = Optional.empty();

    ShownLine(Desk desk, LineDocuments documents, MiddlePane middle, FormView form, PropertiesPane properties) {
        this.desk = desk;
        this.documents = documents;
        this.middle = middle;
        this.form = form;
        this.properties = properties;
    }

    /**
     * Shows a line.
     *
     * @return false where what is typed could not be saved; then the former one stays
     * @throws UnknownForm where the book names a form that is not there; the line is the shown one all the same
     */
    boolean show(BookEntry entry) {
        try {
            if (!middle.commitEditing() || !form.show(book -> document(book, entry))) {
                return false;
            }
            if (shown.filter(former -> former.subject().equals(entry.subject()) && former.shows() == entry.shows())
                    .isEmpty()) {
                showMiddle(entry);
            }
            shown = Optional.of(entry);
            if (painted) {
                showProperties(entry);
            } else {
                unseen = Optional.of(entry);
            }
            return true;
        } catch (UnknownForm e) {
            shown = Optional.of(entry);
            throw e;
        }
    }

    private void showMiddle(BookEntry entry) {
        if (LineDocuments.isOverview(desk.book(), entry)) {
            middle.showOverview(entry.subject());
        } else {
            middle.showForm();
        }
    }

    private void showProperties(BookEntry entry) {
        document(desk.book(), entry).ifPresent(document -> properties.show(entry.subject(), document.form()));
    }

    /** The first form is painted; the properties, which would have kept it from its user, follow. */
    void painted() {
        painted = true;
        unseen.ifPresent(this::showProperties);
    }

    /** The line as it was chosen, also where its subject was deleted since. */
    Optional<BookEntry> chosen() {
        return shown;
    }

    /** The line, as long as the book has its subject. */
    Optional<BookEntry> entry() {
        return shown.filter(entry -> desk.book().find(entry.subject()).isPresent());
    }

    /** The document that a line shows; empty where it was deleted meanwhile. */
    Optional<Document> document(Book book, BookEntry entry) {
        return documents.of(book, entry);
    }

    /** The year that is shown or that the shown project belongs to. */
    Optional<SubjectId> year() {
        return entry().flatMap(line -> desk.book().enclosing(line.subject(), SubjectKind.YEAR)
                .or(() -> desk.book().children(line.subject(), SubjectKind.YEAR).stream().findFirst()))
                .map(Subject::id);
    }

    /** The name of the shown project; empty where none is shown. */
    String projectName() {
        return entry().flatMap(line -> desk.book().enclosing(line.subject(), SubjectKind.PROJECT))
                .map(project -> project.text(StandardFields.PROJECT_NAME)).orElse("");
    }
}
