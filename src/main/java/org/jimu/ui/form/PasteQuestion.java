package org.jimu.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

import org.jimu.form.fill.GridPasting;
import org.jimu.form.fill.GridPasting.Surplus;
import org.jimu.ui.Buttons;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** Asks what becomes of pasted rows for which there is no line. */
final class PasteQuestion {

    private final Alert alert;
    private final ButtonType add;
    private final ButtonType overwrite;

    PasteQuestion(GridPasting.Question question, Texts texts, Window owner) {
        add = new ButtonType(texts.get("paste.add"), ButtonData.YES);
        overwrite = new ButtonType(texts.get("paste.overwrite"), ButtonData.NO);
        var choices = new ArrayList<>(List.of(add));
        if (question.canOverwrite()) {
            choices.add(overwrite);
        }
        choices.add(Buttons.cancel(texts));
        alert = new Alert(Alert.AlertType.CONFIRMATION, texts.get("paste.hint"), choices.toArray(ButtonType[]::new));
        alert.initOwner(owner);
        alert.setTitle(texts.get("paste.title"));
        alert.setHeaderText(texts.get("paste.question", question.rows(), question.room(), question.missing()));
        alert.getDialogPane().setId("paste-question");
        Theme.dress(alert.getDialogPane().getScene());
    }

    /**
     * Shows the question.
     *
     * @param answer hears the choice, unless there is none
     * @param after  runs when the question is gone
     */
    void ask(Consumer<Surplus> answer, Runnable after) {
        alert.setOnHidden(event -> {
            after.run();
            var choice = alert.getResult();
            if (choice == add) {
                answer.accept(Surplus.ADD);
            } else if (choice == overwrite) {
                answer.accept(Surplus.OVERWRITE);
            }
        });
        alert.show();
    }
}
