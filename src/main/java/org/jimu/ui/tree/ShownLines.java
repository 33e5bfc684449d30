package org.jimu.ui.tree;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.control.TreeView;

import org.jimu.model.Book;

/** The lines that the tree shows: all of the book, or what a filter leaves of them. What is chosen stays chosen. */
final class ShownLines {

    // books with no more lines than this are opened wholly
    private static final int SMALL = 200;
    /** Lines of a filtered tree that are opened at once. */
    static final int OPENED = 300;

    private final Supplier<Book> book;
    private final BookLines lines;
    private final Filtering filtering;
    private final TreeView<BookEntry> tree;
    private final LineSelection selection;
    private final BookItems all;
    private BookItems shown;
    // what the lines that are shown were filtered by, and what was asked for since
    private Filter filter = Filter.NONE;
    private Filter asked = Filter.NONE;

    ShownLines(Supplier<Book> book, BookLines lines, Filtering filtering, TreeView<BookEntry> tree,
            LineSelection selection) {
        this.book = book;
        this.lines = lines;
        this.filtering = filtering;
        this.tree = tree;
        this.selection = selection;
        this.all = new BookItems(book, lines, Optional.empty());
        this.shown = all;
    }

    /** Shows all lines of a book that was just opened; opened themselves so far as they are few. */
    void open() {
        if (BookLines.isSmall(book.get(), SMALL)) {
            all.expand(SMALL);
        } else {
            all.expandFirst();
        }
        tree.setRoot(all.root());
    }

    /** Follows an edit; a filter is asked again. */
    void update(TouchedLines touched) {
        if (touched.parents().isEmpty()) {
            updateItems(touched);
        } else {
            selection.keepDuring(() -> updateItems(touched), shown::find, true);
        }
    }

    private void updateItems(TouchedLines touched) {
        all.update(touched);
        if (isFiltered()) {
            shown.update(touched);
        }
    }

    boolean isFiltered() {
        return shown != all;
    }

    /** Asks the filter again, after what it looks at has changed. */
    void filterAgain() {
        if (!asked.isNone()) {
            filter(asked);
        }
    }

    /** Shows what a filter leaves. The chosen lines stay until another filter is wanted, also where they fit no more. */
    void filter(Filter wanted) {
        asked = wanted;
        if (wanted.isNone()) {
            filtering.drop();
            filter = wanted;
            selection.told().ifPresent(all::reveal);
            show(all);
            return;
        }
        filtering.ask(wanted, matches -> {
            if (wanted.equals(filter) && isFiltered()) {
                var chosen = selection.entries().stream().map(BookEntry::subject).toList();
                selection.keepDuring(() -> shown.show(matches.with(book.get(), chosen)), shown::find, true);
            } else {
                filter = wanted;
                var items = new BookItems(book, lines, Optional.of(matches));
                items.expand(OPENED);
                show(items);
            }
        });
    }

    private void show(BookItems items) {
        selection.keepDuring(() -> {
            shown = items;
            tree.setRoot(items.root());
        }, items::find, false);
        selection.lead().map(tree::getRow).filter(row -> row >= 0).ifPresent(selection::bringIntoView);
    }

    /** Opens all lines above one; empty where it is not shown. */
    Optional<BookItem> reveal(LineKey key) {
        return shown.reveal(key);
    }

    /** What the filter leaves, where there is one. */
    Optional<Matches> matches() {
        return shown.matches();
    }
}
