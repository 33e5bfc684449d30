package org.jimu.ui.rollover;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.jimu.form.rollover.RolloverRequest;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.ui.Buttons;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** Asks in two steps what is taken to another year. The book is looked through beside the window's thread. */
public final class RolloverDialog extends Dialog<ButtonType> {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 560;

    private final RolloverScope scope;
    private final RolloverPreview preview;
    private final Node back;
    private final Node next;
    private final Node finish;

    /**
     * @param shown    what the window shows
     * @param onFinish hears what the user wants
     */
    public RolloverDialog(Book book, Optional<SubjectId> shown, Texts texts, Window owner,
            Consumer<RolloverRequest> onFinish) {
        scope = new RolloverScope(book, shown, texts, this::goOn);
        preview = new RolloverPreview(book, texts);
        initOwner(owner);
        // what is shown here must not change behind it
        initModality(Modality.WINDOW_MODAL);
        setTitle(texts.get("rollover.title"));
        setResizable(true);
        var pane = getDialogPane();
        pane.getStyleClass().add("rollover-dialog");
        pane.setPrefSize(Math.min(Theme.sized(WIDTH), owner.getWidth()),
                Math.min(Theme.sized(HEIGHT), owner.getHeight()));
        back = button(new ButtonType(texts.get("rollover.back"), ButtonData.BACK_PREVIOUS), "rollover-back");
        next = button(new ButtonType(texts.get("rollover.next"), ButtonData.NEXT_FORWARD), "rollover-next");
        finish = button(new ButtonType(texts.get("rollover.do"), ButtonData.FINISH), "rollover-do");
        var cancel = button(Buttons.cancel(texts), "rollover-cancel");
        // tree and table take the key for themselves, also where they are not being edited
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && (event.getTarget() instanceof TreeView || event.getTarget() instanceof TableView)) {
                ((Button) cancel).fire();
                event.consume();
            }
        });
        next.disableProperty().bind(scope.completeProperty().not());
        finish.disableProperty().bind(preview.readyProperty().not());
        on(back, this::showScope);
        on(next, this::goOn);
        finish.addEventFilter(ActionEvent.ACTION, event -> preview.decided().ifPresent(onFinish));
        Theme.dress(pane.getScene());
        setOnShown(event -> scope.begin());
        setOnHidden(event -> {
            scope.close();
            preview.close();
        });
        showScope();
    }

    private Node button(ButtonType type, String id) {
        getDialogPane().getButtonTypes().add(type);
        var button = getDialogPane().lookupButton(type);
        button.setId(id);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** A button that does not close the dialog. */
    private static void on(Node button, Runnable run) {
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            run.run();
        });
    }

    private void showScope() {
        show(scope, false);
        scope.begin();
    }

    private void goOn() {
        scope.request().ifPresent(this::showPreview);
    }

    private void showPreview(RolloverRequest request) {
        preview.show(request);
        show(preview, true);
        preview.begin();
    }

    private void show(Node content, boolean last) {
        getDialogPane().setContent(content);
        back.setVisible(last);
        finish.setVisible(last);
        next.setVisible(!last);
        ((Button) next).setDefaultButton(!last);
        ((Button) finish).setDefaultButton(last);
    }
}
