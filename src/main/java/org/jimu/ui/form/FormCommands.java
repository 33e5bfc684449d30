package org.jimu.ui.form;

import org.jimu.ui.Texts;

/**
 * What can be done with the chosen cells of a form, by keys, menus and the mouse.
 *
 * @param rows      with their rows
 * @param range     with their texts
 * @param clipboard with their texts and the clipboard
 * @param library   with indicators of the library
 */
public record FormCommands(RowCommands rows, RangeCommands range, FormClipboard clipboard, LibraryCommands library) {

    static FormCommands of(FormView view, BookDoor door, FormCursor cursor, Texts texts) {
        return new FormCommands(new RowCommands(view, door, cursor), new RangeCommands(view, door, cursor, texts),
                new FormClipboard(view, door, cursor, texts), new LibraryCommands(view, door, cursor));
    }
}
