package org.jimu.ui.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jimu.desk.Desk;
import org.jimu.desk.replace.ReplaceScope;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.ui.Texts;
import org.jimu.ui.list.ScopeChooser;

/** Where to look: in all of the book, in ticked departments and years, in what is shown, in the rows of the list. */
final class ScopeChoice extends HBox {

    private final Texts texts;
    private final Surroundings around;
    private final ComboBox<Item> kinds = new ComboBox<>();
    private final ScopeChooser chooser;

    private enum Kind {
        BOOK, CHOSEN, SHOWN, LISTED
    }

    private record Item(Kind kind, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param onChoose hears when it is to be looked elsewhere */
    ScopeChoice(Desk desk, Texts texts, Surroundings around, Runnable onChoose) {
        this.texts = texts;
        this.around = around;
        this.chooser = new ScopeChooser(desk, texts, any -> onChoose.run());
        chooser.setId("replace-tops");
        chooser.visibleProperty().bind(kinds.valueProperty().map(item -> item.kind() == Kind.CHOSEN));
        chooser.managedProperty().bind(chooser.visibleProperty());
        kinds.setId("replace-scope");
        kinds.setAccessibleText(texts.get("replace.scope"));
        kinds.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(kinds, Priority.ALWAYS);
        HBox.setHgrow(chooser, Priority.ALWAYS);
        getStyleClass().add("replace-scope");
        getChildren().addAll(kinds, chooser);
        offer(Kind.BOOK);
        kinds.valueProperty().addListener((any, was, is) -> {
            if (was != null && is != null && !was.equals(is)) {
                onChoose.run();
            }
        });
    }

    /** Offers what can be chosen now: when the pane is opened, the rows of a list that is shown. */
    void open() {
        offer(around.listed().isPresent() ? Kind.LISTED : kind() == Kind.LISTED ? Kind.BOOK : kind());
    }

    /** Offers what can be chosen now, after something else is shown. */
    void refresh() {
        offer(kind());
    }

    private Kind kind() {
        return kinds.getValue().kind();
    }

    private void offer(Kind wanted) {
        var items = new ArrayList<>(List.of(new Item(Kind.BOOK, texts.get("replace.scope.book")),
                new Item(Kind.CHOSEN, texts.get("replace.scope.chosen"))));
        around.shown().ifPresent(shown -> items.add(new Item(Kind.SHOWN, texts.get("replace.scope.shown",
                shown.text(StandardFields.nameOf(shown.kind()))))));
        around.listed().ifPresent(rows -> items.add(new Item(Kind.LISTED, texts.get("replace.scope.listed",
                rows.size()))));
        var chosen = items.stream().filter(item -> item.kind() == wanted).findFirst().orElse(items.getFirst());
        if (!items.equals(kinds.getItems()) || !chosen.equals(kinds.getValue())) {
            kinds.getItems().setAll(items);
            kinds.setValue(chosen);
        }
    }

    ReplaceScope scope() {
        return switch (kind()) {
            case BOOK -> ReplaceScope.BOOK;
            case CHOSEN -> chooser.chosen().isEmpty() ? ReplaceScope.BOOK : new ReplaceScope.Below(chooser.chosen());
            case SHOWN -> around.shown().map(Subject::id).<ReplaceScope>map(id -> new ReplaceScope.Below(Set.of(id)))
                    .orElse(ReplaceScope.BOOK);
            case LISTED -> around.listed().<ReplaceScope>map(ReplaceScope.Listed::new).orElse(ReplaceScope.BOOK);
        };
    }
}
