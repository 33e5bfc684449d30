package org.jimu.ui.state;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jimu.desk.state.Scan;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.WorkState;
import org.jimu.ui.Texts;

/** The bar above the pages of a signed table: since when it is locked, by whom, and the way out. */
public final class LockBar extends HBox {

    private final Texts texts;
    private final Label sentence = new Label();
    private final ReadOnlyBooleanWrapper noTable = new ReadOnlyBooleanWrapper(true);
    private final Button scan = new Button();
    private final Button unlock = new Button();

    /**
     * @param onScan   hears that the user wants to see the scan of the signed page
     * @param onUnlock hears that the user wants the lock taken away
     */
    public LockBar(Texts texts, boolean readOnly, Runnable onScan, Runnable onUnlock) {
        this.texts = texts;
        setId("lock-bar");
        getStyleClass().add("lock-bar");
        sentence.setId("lock-sentence");
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        unlock.setId("lock-unlock");
        unlock.setText(texts.get("lock.unlock"));
        unlock.setTooltip(new Tooltip(texts.get("lock.unlock.tooltip")));
        unlock.setMinWidth(USE_PREF_SIZE);
        unlock.setDisable(readOnly);
        unlock.setOnAction(event -> onUnlock.run());
        scan.setId("lock-scan");
        scan.setTooltip(new Tooltip(texts.get("lock.scan.tooltip")));
        scan.setMinWidth(USE_PREF_SIZE);
        scan.setOnAction(event -> onScan.run());
        getChildren().addAll(sentence, scan, unlock);
        show(Optional.empty());
    }

    /** Whether what is shown is no table that can be signed. */
    public ReadOnlyBooleanProperty noTableProperty() {
        return noTable.getReadOnlyProperty();
    }

    /** @param table the project or year whose table is shown */
    public void show(Optional<Subject> table) {
        noTable.set(table.isEmpty());
        var signed = table.filter(one -> WorkState.of(one) == WorkState.SIGNED);
        setVisible(signed.isPresent());
        setManaged(signed.isPresent());
        signed.ifPresent(one -> {
            var stamp = Stream.of(StandardFields.STATE_DATE, StandardFields.STATE_PERSON, StandardFields.STATE_NOTE)
                    .map(one::text).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
            scan.setText(texts.get(Scan.of(one).isPresent() ? "lock.scan.show" : "lock.scan.attach"));
            sentence.setText(stamp.isEmpty() ? texts.get("lock.bare") : texts.get("lock.sentence", stamp));
        });
    }
}
