package org.jimu.ui.form;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;

/** What is told at cells: at the current one, why its text was not taken or what is wrong; below the mouse, what is wrong. */
final class CellTelling {

    private final FormView view;
    private final BookDoor door;
    private final CellEditor editor;
    private final CellFrame hover = new CellFrame("cell-hover");
    private final CellMessage message = new CellMessage();
    private final CellMessage hovered = new CellMessage();
    // what is wrong in the current cell
    private String ofCell = "";

    CellTelling(FormView view, BookDoor door, CellEditor editor) {
        this.view = view;
        this.door = door;
        this.editor = editor;
    }

    /** Frames the cell below the mouse. */
    Node hover() {
        return hover;
    }

    /** The sentence at the current cell. */
    Node message() {
        return message;
    }

    /** The sentence at the cell below the mouse. */
    Node hovered() {
        return hovered;
    }

    /** Shows a sentence at the current cell; none if it is empty. */
    void tell(String sentence) {
        message.tell(sentence, editor.boxProperty().get(), view.places().width(), view.places().height())
                .ifPresent(view.places()::reveal);
    }

    /** Tells what is wrong in the current cell. */
    void tellOf(FormCell cell) {
        ofCell = Stream.of(door.doubtOf(cell), view.marks().sentences(cell, false)).filter(told -> !told.isEmpty())
                .distinct().collect(Collectors.joining("\n"));
        tell(ofCell);
    }

    /** What is wrong in the current cell may be something else now. What was told for another reason stays. */
    void tellAgainOf(FormCell cell) {
        if (message.sentence().isEmpty() || message.sentence().equals(ofCell)) {
            tellOf(cell);
        }
    }

    /** The current cell stands elsewhere. */
    void placeAgain() {
        tell(message.sentence());
    }

    /** Shows that a click would take the cell below the mouse, and what is wrong in it. */
    void hoverOver(Optional<FormCell> cell, Optional<FormCell> current) {
        var other = cell.filter(at -> current.filter(at::isPartOf).isEmpty());
        hover.setVisible(other.isPresent());
        other.ifPresent(at -> hover.surround(view.places().of(at)));
        hovered.tell(cell.map(at -> view.marks().sentences(at, true)).filter(told -> !told.equals(message.sentence()))
                .orElse(""), cell.map(view.places()::of).orElseGet(() -> editor.boxProperty().get()),
                view.places().width(), view.places().height());
    }

    /** The pages are others: where the mouse is now is known when it moves. */
    void leave() {
        hover.setVisible(false);
    }
}
