package org.jimu.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The page that one sees without a book: make one, open one, or look at the sample. */
final class StartPane extends VBox {

    StartPane(JimuWindow window, WindowContext context) {
        var texts = context.texts();
        getStyleClass().add("start");
        setAlignment(Pos.CENTER);
        var title = new Label(texts.get("program"));
        title.getStyleClass().add("start-title");
        var hint = new Label(texts.get("start.hint"));
        getChildren().addAll(title, hint, button("start-open", texts.get("action.open"), window::openBook),
                button("start-new", texts.get("action.new"), window::createBook),
                button("start-sample", texts.get("action.sample"), window::createSample));
        for (var path : context.settings().recentBooks()) {
            var link = new Hyperlink(path.toString());
            link.setOnAction(event -> window.open(path));
            getChildren().add(link);
        }
    }

    private static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("start-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
