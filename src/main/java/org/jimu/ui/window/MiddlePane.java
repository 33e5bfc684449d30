package org.jimu.ui.window;

import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jimu.desk.Desk;
import org.jimu.model.Field;
import org.jimu.model.Subject;
import org.jimu.ui.Texts;
import org.jimu.ui.Typed;
import org.jimu.ui.form.FormView;
import org.jimu.ui.list.IndicatorListView;
import org.jimu.ui.state.LockBar;

/** The middle of the window: the form, or in its place the list of all indicators. */
final class MiddlePane extends StackPane {

    private final Desk desk;
    private final Texts texts;
    private final FormView form;
    private final BiConsumer<Subject, Field<?>> onOpen;
    private final ReadOnlyBooleanWrapper listShown = new ReadOnlyBooleanWrapper();
    // made when it is first wanted
    private Optional<IndicatorListView> list = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Typed>> typed = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param lock   stands above the form
     * @param onOpen hears which indicator of the list is to be shown on its form
     */
    MiddlePane(Desk desk, Texts texts, FormView form, LockBar lock, BiConsumer<Subject, Field<?>> onOpen) {
        this.desk = desk;
        this.texts = texts;
        this.form = form;
        this.onOpen = onOpen;
        var place = new BorderPane(form);
        place.setTop(lock);
        place.visibleProperty().bind(form.visibleProperty());
        getChildren().add(place);
        form.typedProperty().addListener((any, was, is) -> typed.set(is));
    }

    /** What is being typed, in the form or in the list. */
    ReadOnlyObjectProperty<Optional<Typed>> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty listShownProperty() {
        return listShown.getReadOnlyProperty();
    }

    Optional<IndicatorListView> list() {
        return list;
    }

    /** Shows the list in place of the form, or the form again. */
    void toggleList() {
        if (!commitEditing()) {
            return;
        }
        if (listShown.get()) {
            showForm();
        } else {
            var shown = list.orElseGet(this::makeList);
            form.setVisible(false);
            shown.setVisible(true);
            listShown.set(true);
            shown.begin();
        }
        focusCell();
    }

    private IndicatorListView makeList() {
        var made = new IndicatorListView(desk, texts, onOpen, this::toggleList);
        made.typedProperty().addListener((any, was, is) -> typed.set(is));
        list = Optional.of(made);
        getChildren().add(made);
        return made;
    }

    /** Shows the form. */
    void showForm() {
        list.ifPresent(shown -> shown.setVisible(false));
        form.setVisible(true);
        listShown.set(false);
    }

    /** Puts the keyboard onto the current cell of what is shown. */
    void focusCell() {
        if (listShown.get()) {
            list.ifPresent(IndicatorListView::focusCell);
        } else {
            form.focusCell();
        }
    }

    /** Commits what is being typed; false where it could not be taken. */
    boolean commitEditing() {
        return form.commitEditing() && list.map(IndicatorListView::commitEditing).orElse(true);
    }

    /** Ends all work, when the book is closed. */
    void close() {
        list.ifPresent(IndicatorListView::close);
    }
}
