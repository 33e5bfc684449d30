package org.jimu.ui.state;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.WorkState;
import org.jimu.ui.Texts;

/** The bar above the pages of a signed table: since when it is locked, by whom, and the way out. */
public final class LockBar extends HBox {

    private final Texts texts;
    private final Label sentence = new Label();
    private final Button unlock = new Button();

    /** @param onUnlock hears that the user wants the lock taken away */
    public LockBar(Texts texts, boolean readOnly, Runnable onUnlock) {
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
        getChildren().addAll(sentence, unlock);
        show(Optional.empty());
    }

    /** @param table the project or year whose table is shown */
    public void show(Optional<Subject> table) {
        var signed = table.filter(one -> WorkState.of(one) == WorkState.SIGNED);
        setVisible(signed.isPresent());
        setManaged(signed.isPresent());
        signed.ifPresent(one -> {
            var stamp = Stream.of(StandardFields.STATE_DATE, StandardFields.STATE_PERSON, StandardFields.STATE_NOTE)
                    .map(one::text).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
            sentence.setText(stamp.isEmpty() ? texts.get("lock.bare") : texts.get("lock.sentence", stamp));
        });
    }
}
