package org.jimu.ui.form;

import java.util.List;
import java.util.function.Function;

import javafx.scene.input.MouseDragEvent;

import org.jimu.form.library.LibraryEntry;

/** What the library of indicators brings into the form that is shown. */
public final class LibraryCommands {

    private final FormView view;
    private final BookDoor door;
    private final FormCursor cursor;

    LibraryCommands(FormView view, BookDoor door, FormCursor cursor) {
        this.view = view;
        this.door = door;
        this.cursor = cursor;
    }

    /** Puts indicators into the project that the current cell belongs to, and goes to the first. */
    public void insert(List<LibraryEntry> entries) {
        if (!view.canEdit() || !cursor.commit()) {
            return;
        }
        view.document().ifPresent(document -> door.ownerOf(cursor.current(), document.scope().top())
                .ifPresent(owner -> {
                    cursor.want(door.nextRow());
                    door.insert(document.form(), owner, entries).ifPresent(cursor::tell);
                    cursor.focus();
                }));
    }

    /** @param dragged tells which indicators come from the source of a drag; none where something else is dragged */
    public void acceptDropsOf(Function<Object, List<LibraryEntry>> dragged) {
        view.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            var entries = dragged.apply(event.getGestureSource());
            if (!entries.isEmpty()) {
                insert(entries);
            }
        });
    }
}
