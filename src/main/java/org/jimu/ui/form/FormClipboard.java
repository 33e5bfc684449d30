package org.jimu.ui.form;

import java.util.Optional;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.jimu.desk.Clipping;
import org.jimu.form.fill.GridPasting;
import org.jimu.form.fill.GridPasting.Surplus;
import org.jimu.form.fill.RangeEditing;
import org.jimu.sheet.CellRange;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.TextGrid;
import org.jimu.ui.Texts;

/** Copies, cuts and pastes the chosen cells, from and to spreadsheets too. In a text that is being edited, its characters. */
public final class FormClipboard {

    private static final int SHOWN_LETTERS = 20;

    private final FormView view;
    private final BookDoor door;
    private final FormCursor cursor;
    private final Texts texts;

    FormClipboard(FormView view, BookDoor door, FormCursor cursor, Texts texts) {
        this.view = view;
        this.door = door;
        this.cursor = cursor;
        this.texts = texts;
    }

    /** The text field that the user is typing into, in the form or beside it. */
    private Optional<TextInputControl> field() {
        return view.getScene().getFocusOwner() instanceof TextInputControl field
                && (field != cursor.editor() || cursor.editor().isEditing()) ? Optional.of(field) : Optional.empty();
    }

    public void copy() {
        field().ifPresentOrElse(TextInputControl::copy, this::copyCells);
    }

    private void copyCells() {
        range().ifPresent(range -> view.sheetNow().ifPresent(sheet -> {
            var clipping = Clipping.of(sheet, range);
            var content = new ClipboardContent();
            content.putString(clipping.text());
            content.putHtml(clipping.html());
            Clipboard.getSystemClipboard().setContent(content);
        }));
    }

    private Optional<CellRange> range() {
        return cursor.selection().range().or(() -> cursor.current().map(FormCell::range));
    }

    public void cut() {
        field().ifPresentOrElse(TextInputControl::cut, () -> {
            copyCells();
            if (view.canEdit()) {
                view.commands().range().clear("history.cut");
            } else {
                cursor.tell(texts.get("paste.readOnly"));
            }
        });
    }

    public void paste() {
        field().ifPresentOrElse(TextInputControl::paste, this::pasteCells);
    }

    private void pasteCells() {
        if (cursor.current().isEmpty()) {
            return;
        }
        if (!view.canEdit()) {
            cursor.tell(texts.get("paste.readOnly"));
            return;
        }
        var clipboard = Clipboard.getSystemClipboard();
        var clipping = new Clipping(Optional.ofNullable(clipboard.getHtml()).orElse(""),
                Optional.ofNullable(clipboard.getString()).orElse(""));
        clipping.grid().ifPresentOrElse(grid -> paste(grid, clipping.isProse()),
                () -> cursor.tell(texts.get("paste.nothing")));
    }

    private void paste(TextGrid grid, boolean prose) {
        pasting(grid, prose).ifPresent(pasting -> pasting.question().ifPresentOrElse(
                question -> new PasteQuestion(question, texts, view.getScene().getWindow()).ask(
                        // what was found out before the question may be out of date by then
                        surplus -> pasting(grid, prose).ifPresent(again -> apply(again, surplus)), view::focusCell),
                () -> apply(pasting, Surplus.ADD)));
    }

    private Optional<GridPasting> pasting(TextGrid grid, boolean prose) {
        return view.sheetNow().flatMap(sheet -> place(sheet)).map(place -> GridPasting.of(place, grid, prose));
    }

    private Optional<GridPasting.Place> place(Sheet sheet) {
        return range().flatMap(range -> RangeEditing.bound(sheet, range).stream().findFirst())
                .map(cell -> new GridPasting.Place(door.book(), view.form().orElseThrow(), sheet, cell,
                        cursor.selection().range()));
    }

    private void apply(GridPasting pasting, Surplus surplus) {
        var pasted = pasting.paste(surplus);
        door.make(book -> pasted.edit()).or(() -> left(pasted)).ifPresent(cursor::tell);
    }

    /** What is told of texts that have no place. */
    private Optional<String> left(GridPasting.Pasted pasted) {
        return pasted.left().stream().findFirst().map(text -> texts.get("paste.left", pasted.left().size(),
                text.length() > SHOWN_LETTERS ? text.substring(0, SHOWN_LETTERS) + "…" : text));
    }
}
