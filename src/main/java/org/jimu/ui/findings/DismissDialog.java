package org.jimu.ui.findings;

import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;

import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** Asks why a finding is not to count. Without a reason none is taken. */
final class DismissDialog extends TextInputDialog {

    /**
     * @param sentence of the finding
     * @param onReason hears the reason
     */
    DismissDialog(String sentence, Texts texts, Window owner, Consumer<String> onReason) {
        initOwner(owner);
        setTitle(texts.get("dismiss.title"));
        setHeaderText(sentence);
        setContentText(texts.get("dismiss.reason"));
        setGraphic(null);
        getEditor().setId("dismiss-reason");
        var yes = getDialogPane().lookupButton(ButtonType.OK);
        yes.setId("dismiss-do");
        yes.disableProperty().bind(Bindings.createBooleanBinding(() -> getEditor().getText().isBlank(),
                getEditor().textProperty()));
        Theme.dress(getDialogPane().getScene());
        setOnShown(event -> getEditor().requestFocus());
        setOnHidden(event -> {
            if (getResult() != null && !getResult().isBlank()) {
                onReason.accept(getResult().strip());
            }
        });
    }
}
