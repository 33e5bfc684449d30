package org.jimu.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

import org.jimu.desk.Wording;
import org.jimu.store.HistoryEntry;
import org.jimu.store.HistoryEntry.State;
import org.jimu.ui.Texts;

/** One edit: when, who, and what; edits that are taken back are pale. */
final class HistoryCell extends ListCell<HistoryEntry> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Texts texts;
    private final ZoneId zone;
    private final Label when = new Label();
    private final Label who = new Label();
    private final Label what = new Label();
    private final Label state = new Label();
    private final HBox line = new HBox(when, who, what, state);

    HistoryCell(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        line.getStyleClass().add("history-line");
        when.getStyleClass().add("history-when");
        who.getStyleClass().add("history-who");
        state.getStyleClass().add("history-state");
        List.of(when, who, state).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        // a line is as wide as the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HistoryEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        pseudoClassStateChanged(UNDONE, !empty && entry != null && entry.state() != State.DONE);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        when.setText(TIME.format(entry.at().atZone(zone)));
        who.setText(entry.who());
        what.setText(new Wording(texts.locale()).entry(entry));
        state.setText(switch (entry.state()) {
            case DONE -> "";
            case UNDONE -> texts.get("history.undone");
            case DROPPED -> texts.get("history.dropped");
        });
        setAccessibleText(String.join(" ", when.getText(), who.getText(), what.getText(), state.getText()));
        setGraphic(line);
    }
}
