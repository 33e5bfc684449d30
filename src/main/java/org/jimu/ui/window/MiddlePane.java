package org.jimu.ui.window;

import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jimu.desk.Desk;
import org.jimu.model.Field;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.ui.Texts;
import org.jimu.ui.Typed;
import org.jimu.ui.form.FormView;
import org.jimu.ui.list.IndicatorListView;
import org.jimu.ui.state.LockBar;

/** The middle of the window: the form, or in its place the list of all indicators, or the overview. */
final class MiddlePane extends StackPane {

    private final Desk desk;
    private final Texts texts;
    private final FormView form;
    private final BiConsumer<Subject, Field<?>> onOpen;
    private final ReadOnlyBooleanWrapper listShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper overviewShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper formHidden = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper noRow = new ReadOnlyBooleanWrapper(true);
    private final OverviewDock overview;
    // made when it is first wanted
    private Optional<IndicatorListView> list = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Typed>> typed = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param lock     stands above the form
     * @param overview makes the overview when it is first wanted
     * @param onOpen   hears which indicator of the list is to be shown on its form
     */
    MiddlePane(Desk desk, Texts texts, FormView form, LockBar lock, OverviewDock overview,
            BiConsumer<Subject, Field<?>> onOpen) {
        this.desk = desk;
        this.texts = texts;
        this.form = form;
        this.overview = overview;
        this.onOpen = onOpen;
        formHidden.bind(listShown.or(overviewShown));
        noRow.bind(Bindings.createBooleanBinding(
                () -> form.currentRowProperty().get().isEmpty() || formHidden.get() || desk.readOnly(),
                form.currentRowProperty(), formHidden));
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

    /** Whether something else stands in place of the form. */
    ReadOnlyBooleanProperty formHiddenProperty() {
        return formHidden.getReadOnlyProperty();
    }

    /** Whether the form has no current row, or none that can be changed. */
    ReadOnlyBooleanProperty noRowProperty() {
        return noRow.getReadOnlyProperty();
    }

    /** Shows the overview of the book in place of the form, with the keyboard in it, or the form again. */
    void toggleOverview() {
        if (!commitEditing()) {
            return;
        }
        if (overviewShown.get()) {
            showForm();
        } else {
            showOverview(SubjectId.BOOK);
        }
        focusCell();
    }

    /** Shows the overview of the book, or of a department and all below it, in place of the form. */
    void showOverview(SubjectId top) {
        var pane = overview.pane();
        if (!getChildren().contains(pane)) {
            getChildren().add(pane);
        }
        form.setVisible(false);
        list.ifPresent(shown -> shown.setVisible(false));
        listShown.set(false);
        overviewShown.set(true);
        pane.show(top);
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
            hideOverview();
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
        hideOverview();
        form.setVisible(true);
        listShown.set(false);
    }

    private void hideOverview() {
        if (overviewShown.get()) {
            overview.pane().hide();
            overviewShown.set(false);
        }
    }

    /** Puts the keyboard onto the current cell of what is shown. */
    void focusCell() {
        if (listShown.get()) {
            list.ifPresent(IndicatorListView::focusCell);
        } else if (overviewShown.get()) {
            overview.pane().begin();
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
        overview.close();
    }
}
