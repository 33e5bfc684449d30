package org.jimu.ui.form;

import org.jimu.desk.Choice;
import org.jimu.desk.Completion;
import org.jimu.ui.Texts;

/** What may be meant by what is typed into the current cell, and what becomes of a choice. */
final class CellChoices {

    private final FormView view;
    private final BookDoor door;
    private final FormCursor cursor;
    private final ChoiceList list;

    CellChoices(FormView view, BookDoor door, FormCursor cursor, Completion completion, Texts texts) {
        this.view = view;
        this.door = door;
        this.cursor = cursor;
        this.list = new ChoiceList(completion, texts, this::choose);
    }

    ChoiceList list() {
        return list;
    }

    void close() {
        list.close();
    }

    /** The keyboard is on the form, or elsewhere. */
    void focused(boolean here) {
        if (here) {
            list.prepareSoon(view::whenPainted);
        } else {
            list.close();
        }
    }

    /** Offers what may be meant by a text that is typed into a cell; of nothing, nothing. */
    void typed(FormCell cell, String text) {
        if (text.isBlank()) {
            list.close();
        } else {
            offer(cell, text);
        }
    }

    private void offer(FormCell cell, String text) {
        var editor = cursor.editor();
        list.offer(cell, text, editor.getParent(), editor.boxProperty().get());
    }

    /** Shows what is usual in the cell, or what may be meant by what is typed. */
    void offer() {
        if (cursor.mayType()) {
            var editor = cursor.editor();
            cursor.current().ifPresent(cell -> offer(cell, editor.isEditing() ? editor.settledText() : ""));
        }
    }

    /** Takes a choice for what was typed. */
    void choose(Choice choice) {
        list.close();
        cursor.current().ifPresent(cell -> {
            switch (choice) {
                case Choice.Entry entry -> {
                    cursor.editor().clearEdit();
                    door.choose(cell, view.form().orElseThrow(), entry.entry())
                            .ifPresentOrElse(cursor::tell, cursor::placeAgain);
                }
                case Choice.Text text -> {
                    cursor.editor().begin(text.text());
                    cursor.commit();
                    list.close();
                }
            }
        });
    }
}
