package org.jimu.ui.rollover;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What stands in place of a year, edited where it stands; what was typed is taken when the cell is left. */
final class ReplacementCell extends TableCell<ChangeLine, String> {

    private final TextField editor = new TextField();

    ReplacementCell(String name) {
        getStyleClass().add("rollover-replacement");
        editor.setId("rollover-editor");
        editor.setAccessibleText(name);
        editor.focusedProperty().addListener((any, was, is) -> {
            if (!is && isEditing()) {
                take();
                cancelEdit();
            }
        });
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                leave();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                editor.setText(getItem());
                leave();
                event.consume();
            }
        });
    }

    private void take() {
        getTableRow().getItem().replaceBy(editor.getText());
    }

    private void leave() {
        cancelEdit();
        getTableView().requestFocus();
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            editor.setText(getItem());
            setText(null);
            setGraphic(editor);
            editor.requestFocus();
            editor.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(null);
        setText(getItem());
    }

    @Override
    protected void updateItem(String replacement, boolean empty) {
        super.updateItem(replacement, empty);
        if (empty || !isEditing()) {
            setGraphic(null);
            setText(empty ? null : replacement);
        }
    }
}
