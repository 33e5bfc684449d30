package org.jimu.ui.window;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jimu.ui.Texts;

/**
 * The page that one sees without a book: make one, open one, or look at the sample. Who is here for the first time finds
 * the sample first; who has had books open finds those.
 */
final class StartPane extends VBox {

    private final Texts texts;

    StartPane(JimuWindow window, WindowContext context) {
        this.texts = context.texts();
        getStyleClass().add("start");
        setAlignment(Pos.CENTER);
        var recent = context.settings().recentBooks();
        var title = new Label(texts.get("program"));
        title.getStyleClass().add("start-title");
        var hint = new Label(texts.get(recent.isEmpty() ? "start.first" : "start.hint"));
        hint.getStyleClass().add("start-hint");
        var sample = choice("sample", window::createSample);
        var fresh = choice("new", window::createBook);
        var open = choice("open", window::openBook);
        var choices = new FlowPane();
        choices.getStyleClass().add("start-choices");
        choices.getChildren().addAll(recent.isEmpty() ? List.of(sample, fresh, open) : List.of(open, fresh, sample));
        getChildren().addAll(title, hint, choices);
        if (!recent.isEmpty()) {
            getChildren().add(new Label(texts.get("start.recent")));
        }
        for (var path : recent) {
            var link = new Hyperlink(path.toString());
            link.setMnemonicParsing(false);
            link.setOnAction(event -> window.open(path));
            getChildren().add(link);
        }
    }

    /** Tells something at the foot of the page. */
    void tell(String sentence) {
        var notice = new Label(sentence);
        notice.setId("start-notice");
        notice.setWrapText(true);
        notice.getStyleClass().add("start-hint");
        getChildren().add(notice);
    }

    private Button choice(String name, Runnable action) {
        var what = new Label(texts.get("start." + name));
        what.getStyleClass().add("start-choice-name");
        var about = new Label(texts.get("start." + name + ".text"));
        about.getStyleClass().add("start-choice-text");
        about.setWrapText(true);
        var words = new VBox(what, about);
        words.getStyleClass().add("start-choice-words");
        var button = new Button("", words);
        button.setId("start-" + name);
        button.getStyleClass().add("start-choice");
        button.setAccessibleText(what.getText() + "。" + about.getText());
        button.setOnAction(event -> action.run());
        return button;
    }
}
