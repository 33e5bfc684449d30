package org.jimu.ui.list;

import java.util.Set;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jimu.desk.Desk;
import org.jimu.desk.IndicatorTable;
import org.jimu.model.SubjectId;
import org.jimu.ui.Buttons;
import org.jimu.ui.Texts;

/** The line above the list: whose indicators are shown, how many they are, and what can be done about it. */
final class ListBar extends HBox {

    private final Texts texts;
    private final IndicatorListView view;
    private final ScopeChooser scope;
    private final Button clear;
    private final Button again;
    private final Button cancel;
    private final ProgressBar progress = new ProgressBar();
    private final Label count = new Label();

    ListBar(Desk desk, Texts texts, IndicatorListView view, Runnable onLeave) {
        this.texts = texts;
        this.view = view;
        this.scope = new ScopeChooser(desk, texts, any -> view.ask());
        this.clear = button("clear", view::clearFilters);
        this.again = button("again", view::ask);
        this.cancel = button("cancel", view::cancel);
        getStyleClass().add("list-bar");
        count.setId("list-count");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(scope, clear, again, gap, progress, cancel, count, button("back", onLeave));
        progress.getStyleClass().add("list-progress");
        progress.progressProperty().bind(view.listed().progressProperty());
        show(progress, false);
        show(cancel, false);
        show(clear, false);
        show(again, false);
    }

    private Button button(String name, Runnable action) {
        var button = Buttons.of("list." + name, texts, action);
        button.setFocusTraversable(false);
        return button;
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    Set<SubjectId> scope() {
        return scope.chosen();
    }

    void showScope(Set<SubjectId> tops) {
        scope.show(tops);
    }

    /** Says how many rows there are and what may be done with them. */
    void showState(IndicatorTable table) {
        var busy = view.busyProperty().get();
        var filtered = !table.query().filters().isEmpty();
        count.setText(texts.get(filtered ? "list.filtered" : "list.count", table.rows().size()));
        show(progress, busy);
        show(cancel, busy);
        show(clear, filtered);
        again.setText(texts.get("list.again", table.stale().size()));
        show(again, !table.stale().isEmpty() && !busy);
    }
}
