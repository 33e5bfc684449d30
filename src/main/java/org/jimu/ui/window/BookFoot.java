package org.jimu.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jimu.desk.BookSearch;
import org.jimu.desk.FindingsIndex;

/** The foot of an open book: find and replace or what is wrong in the book, one of them at a time, and the status line. */
final class BookFoot {

    private final BookPane book;
    private final StatusBar status;
    private final ReplaceDock replace;
    private final FindingsDock findings;

    BookFoot(BookPane book, BookSearch search, FindingsIndex index, WindowContext context, StatusBar status,
            LongWork work) {
        this.book = book;
        this.status = status;
        this.replace = new ReplaceDock(book, search, context, work);
        this.findings = new FindingsDock(book, index, context, status, work);
    }

    Node node() {
        return new VBox(replace.place(), findings.place(), status);
    }

    /** Shows find and replace. */
    void replace() {
        if (book.commitEditing()) {
            findings.hide();
            replace.begin();
        }
    }

    /** Shows what is wrong in the book, or hides it. */
    void findings() {
        if (findings.isShown()) {
            findings.end();
        } else if (book.commitEditing()) {
            replace.hide();
            findings.begin();
        }
    }

    /** Begins to look for what is wrong, unless the book is large. */
    void startIfSmall() {
        findings.startIfSmall();
    }

    /** Something else is chosen in the tree. */
    void chosen() {
        replace.refresh();
        findings.chosen();
    }

    /** Ends all work, when the book is closed. */
    void close() {
        replace.end();
        findings.close();
    }
}
