package org.jimu.ui.list;

import javafx.css.PseudoClass;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;

import org.jimu.desk.IndicatorColumn;
import org.jimu.model.SubjectId;

/** A cell of the list: one line of text, whatever the text. */
final class IndicatorCell extends TableCell<SubjectId, SubjectId> {

    private static final PseudoClass FIXED = PseudoClass.getPseudoClass("fixed");

    private final IndicatorColumn column;
    private final IndicatorTexts texts;

    IndicatorCell(IndicatorColumn column, IndicatorTexts texts) {
        this.column = column;
        this.texts = texts;
        getStyleClass().add("indicator-cell");
        setTextOverrun(OverrunStyle.ELLIPSIS);
        pseudoClassStateChanged(FIXED, !column.isEditable());
    }

    IndicatorColumn column() {
        return column;
    }

    @Override
    protected void updateItem(SubjectId id, boolean empty) {
        super.updateItem(id, empty);
        show();
    }

    /** Says what the book says now. */
    void show() {
        setText(isEmpty() || getItem() == null ? "" : texts.text(getItem(), column).replace('\n', ' '));
    }
}
