package org.jimu.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.desk.print.PrintSelection;
import org.jimu.desk.print.PrintSelection.Several;
import org.jimu.desk.print.PrintSelection.Table;
import org.jimu.desk.print.PrintSelection.WholeBook;
import org.jimu.desk.print.PrintSelection.Year;
import org.jimu.form.Form.FormSubject;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Texts;
import org.jimu.ui.print.PrintOffer;
import org.jimu.ui.tree.BookEntry;
import org.jimu.ui.tree.BookEntry.Shows;

/** What of an open book may be printed, seen from where the user is. */
final class PrintOffers {

    private final BookPane pane;
    private final Texts texts;
    private final Book book;
    private final List<PrintOffer> offers = new ArrayList<>();

    private PrintOffers(BookPane pane, Texts texts) {
        this.pane = pane;
        this.texts = texts;
        this.book = pane.desk().book();
    }

    /** What is shown first, then more around it. */
    static List<PrintOffer> shown(BookPane pane, Texts texts) {
        var made = new PrintOffers(pane, texts);
        made.addShown();
        made.addChosen(pane.tree().chosen(), false);
        made.addAround();
        return made.offers;
    }

    /** Lines of the tree first, then what is shown and more around it. */
    static List<PrintOffer> chosen(List<BookEntry> entries, BookPane pane, Texts texts) {
        var made = new PrintOffers(pane, texts);
        made.addChosen(entries, true);
        made.addShown();
        made.addAround();
        return made.offers;
    }

    private void addShown() {
        pane.shown().filter(entry -> entry.shows() != Shows.BOOK && !isOffered(entry)).ifPresent(entry -> offers
                .add(new PrintOffer(texts.get("print.scope.shown", title(entry)), title(entry), asShown(entry))));
    }

    private boolean isOffered(BookEntry entry) {
        return offers.stream().anyMatch(offer -> offer.selection().equals(asShown(entry)));
    }

    /** @param single whether a single line is worth an offer of its own */
    private void addChosen(List<BookEntry> entries, boolean single) {
        if (entries.size() == 1 && single) {
            var entry = entries.getFirst();
            offers.add(new PrintOffer(texts.get("print.scope.one", title(entry)), title(entry), selection(entry)));
        } else if (entries.size() > 1) {
            offers.add(new PrintOffer(texts.get("print.scope.chosen", entries.size()), bookName(),
                    new Several(entries.stream().map(this::selection).toList())));
        }
    }

    private void addAround() {
        pane.currentYear().flatMap(book::find).ifPresent(year -> {
            var title = texts.get("print.scope.yearOf",
                    book.get(year.parent()).text(StandardFields.DEPARTMENT_NAME), year.text(StandardFields.YEAR));
            var selection = new Year(year.id(), PrintSelection.ALL_KINDS);
            if (offers.stream().noneMatch(offer -> offer.selection().equals(selection))) {
                offers.add(new PrintOffer(texts.get("print.scope.year", title), title, selection));
            }
        });
        offers.add(new PrintOffer(texts.get("print.scope.book"), bookName(),
                new WholeBook(PrintSelection.ALL_KINDS)));
    }

    private String bookName() {
        return book.root().text(StandardFields.BOOK_NAME);
    }

    /** What a line of the tree is called outside of it. */
    private String title(BookEntry entry) {
        var department = book.enclosing(entry.subject(), SubjectKind.DEPARTMENT)
                .map(one -> one.text(StandardFields.DEPARTMENT_NAME)).orElse("");
        return switch (entry.shows()) {
            case PROJECT, DEPARTMENT -> entry.name();
            case BOOK -> bookName();
            case YEAR, LIST, DEPARTMENT_TABLE -> texts.get("print.scope.of", department, entry.name());
        };
    }

    /** The one table that a line shows. */
    private PrintSelection asShown(BookEntry entry) {
        return switch (entry.shows()) {
            case PROJECT -> new Table(entry.subject(), FormSubject.PROJECT);
            case DEPARTMENT_TABLE -> new Table(entry.subject(), FormSubject.DEPARTMENT);
            case LIST, YEAR -> new Table(entry.subject(), FormSubject.LIST);
            case DEPARTMENT -> new Several(firstYear(entry.subject()).stream()
                    .<PrintSelection>map(year -> new Table(year, FormSubject.LIST)).toList());
            case BOOK -> new Several(List.of());
        };
    }

    private Optional<SubjectId> firstYear(SubjectId department) {
        return book.children(department, SubjectKind.YEAR).stream().findFirst().map(year -> year.id());
    }

    /** All tables that a line stands for. */
    private PrintSelection selection(BookEntry entry) {
        return switch (entry.shows()) {
            case PROJECT, DEPARTMENT_TABLE, LIST -> asShown(entry);
            case YEAR -> new Year(entry.subject(), PrintSelection.ALL_KINDS);
            case DEPARTMENT -> new Several(book.all(entry.subject(), SubjectKind.YEAR).stream()
                    .<PrintSelection>map(year -> new Year(year.id(), PrintSelection.ALL_KINDS)).toList());
            case BOOK -> new WholeBook(PrintSelection.ALL_KINDS);
        };
    }
}
