package org.jimu.ui.rollover;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.jimu.form.rollover.YearChange;
import org.jimu.ui.Theme;

/** The text around a year, with the part marked that is changed; the whole text in the tooltip. */
final class OriginCell extends TableCell<ChangeLine, YearChange> {

    private static final int BEFORE = 12;
    private static final int AFTER = 60;
    private static final double TOOLTIP_WIDTH = 480;

    private final Label before = new Label();
    private final Label marked = new Label();
    private final Label after = new Label();
    private final HBox line = new HBox(before, marked, after);
    private final Tooltip whole = new Tooltip();

    OriginCell() {
        line.getStyleClass().add("rollover-origin");
        marked.getStyleClass().add("rollover-mark");
        before.setMinWidth(USE_PREF_SIZE);
        marked.setMinWidth(USE_PREF_SIZE);
        after.setMinWidth(0);
        whole.setWrapText(true);
        whole.setMaxWidth(Theme.sized(TOOLTIP_WIDTH));
    }

    @Override
    protected void updateItem(YearChange change, boolean empty) {
        super.updateItem(change, empty);
        setText(null);
        if (empty || change == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        var text = change.text();
        var start = change.mention().start();
        var end = change.mention().end();
        var from = Math.max(0, start - BEFORE);
        before.setText((from > 0 ? "…" : "") + oneLine(text.substring(from, start)));
        marked.setText(change.was());
        after.setText(oneLine(text.substring(end, Math.min(text.length(), end + AFTER))));
        whole.setText(text);
        setTooltip(whole);
        setAccessibleText(before.getText() + marked.getText() + after.getText());
        setGraphic(line);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
