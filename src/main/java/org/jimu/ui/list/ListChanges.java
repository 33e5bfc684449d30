package org.jimu.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.input.Clipboard;

import org.jimu.desk.Desk;
import org.jimu.desk.IndicatorColumn;
import org.jimu.desk.Job;
import org.jimu.desk.ListEditing;
import org.jimu.desk.TabbedIndicators;
import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.paper.Progress;
import org.jimu.store.StoreException;
import org.jimu.ui.Failure;
import org.jimu.ui.Texts;

/** Changes of many cells or rows of the list; each is one edit. Large ones are made beside the window's thread. */
final class ListChanges {

    // what takes longer than a blink is made beside the window
    private static final int AT_ONCE = 100;

    private final Desk desk;
    private final Texts texts;
    private final IndicatorGrid grid;
    private final ListCursor cursor;

    ListChanges(Desk desk, Texts texts, IndicatorGrid grid, ListCursor cursor) {
        this.desk = desk;
        this.texts = texts;
        this.grid = grid;
        this.cursor = cursor;
    }

    /** Puts what is on the clipboard into the cells from the current one to the right and down. */
    void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var lines = clipboard.hasString() ? TabbedIndicators.read(clipboard.getString()) : List.<List<String>>of();
        if (!lines.isEmpty() && cursor.canEditOrTell()) {
            var shown = grid.shownColumns();
            var columns = List.copyOf(shown.subList(shown.indexOf(grid.column()), shown.size()));
            var rows = lines.size() == 1 ? grid.selected() : grid.fromSelected(lines.size());
            make(rows, book -> ListEditing.paste(book, rows, columns, lines), "");
        }
    }

    /** Puts the text of the uppermost selected cell into the others; of one row alone, that of the row above. */
    void fillDown() {
        var rows = grid.selected().size() > 1 ? grid.selected() : grid.withRowAbove();
        inColumn(rows, (book, column) -> ListEditing.fillDown(book, rows, column));
    }

    /** Empties the current column in all selected rows. */
    void clear() {
        var rows = grid.selected();
        inColumn(rows, (book, column) -> ListEditing.clear(book, rows, column));
    }

    private void inColumn(List<SubjectId> rows, ColumnEdit edit) {
        if (cursor.canEditOrTell()) {
            var column = grid.column();
            make(rows, book -> edit.of(book, column), "");
        }
    }

    /** An edit of one column. */
    private interface ColumnEdit {
        Optional<Edit> of(Book book, IndicatorColumn column);
    }

    /** Takes the selected rows out of the book. */
    void remove() {
        var rows = grid.selected();
        if (desk.readOnly()) {
            cursor.tellWhyNot();
        } else {
            make(rows, book -> ListEditing.remove(book, rows), texts.get("list.removed", rows.size()));
        }
    }

    private void make(List<SubjectId> rows, Function<Book, Optional<Edit>> edit, String outcome) {
        if (rows.size() <= AT_ONCE) {
            try {
                edit.apply(desk.book()).ifPresent(made -> {
                    desk.apply(made);
                    cursor.tell(outcome);
                });
            } catch (EditRefused | StoreException e) {
                cursor.tell(Failure.sentence(e, texts));
            }
        } else {
            makeBeside(edit, outcome);
        }
    }

    private void makeBeside(Function<Book, Optional<Edit>> edit, String outcome) {
        cursor.tell(texts.get("list.changing"));
        Job.start(progress -> {
            Book book;
            Optional<Edit> made;
            do {
                book = desk.book();
                made = edit.apply(book);
                // an edit that came between is not undone by this one
            } while (made.isPresent() && desk.applyTo(book, made.get()).isEmpty());
            return made;
        }, Progress.NONE).result().whenComplete((made, failure) -> Platform.runLater(
                () -> cursor.tell(failure == null ? outcome : Failure.sentence(failure, texts))));
    }
}
