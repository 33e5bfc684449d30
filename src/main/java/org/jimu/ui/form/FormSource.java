package org.jimu.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;

import org.jimu.desk.Change;
import org.jimu.desk.Desk;
import org.jimu.desk.Document;
import org.jimu.desk.UnknownForm;
import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.paper.Typesetter;

/** Makes the document of a form from the book, anew after every change, and has it set into pages. */
final class FormSource {

    private final Desk desk;
    private final PageSetting setting;
    private final Consumer<Optional<SetDocument>> ready;
    private Optional<Function<Book, Optional<Document>>> source = Optional.empty();

    /** @param ready hears the pages in the window's thread */
    FormSource(Desk desk, Typesetter typesetter, Consumer<Optional<SetDocument>> ready) {
        this.desk = desk;
        this.setting = new PageSetting(typesetter);
        this.ready = ready;
        desk.onChange(change -> {
            if (Platform.isFxApplicationThread()) {
                changed(change);
            } else {
                Platform.runLater(() -> changed(change));
            }
        });
    }

    /**
     * From now on another document is made.
     *
     * @throws UnknownForm where the book names a form that is not there; then there is no document
     */
    void show(Function<Book, Optional<Document>> document) {
        source = Optional.of(document);
        setting.set(made(document), ready);
    }

    private Optional<Document> made(Function<Book, Optional<Document>> document) {
        try {
            return document.apply(desk.book());
        } catch (UnknownForm e) {
            ready.accept(Optional.empty());
            throw e;
        }
    }

    /** A change of rows moves the cells: the next key must find them in place. */
    private void changed(Change change) {
        if (change.edit() instanceof Edit.SetField<?>) {
            setting.setAgain(now(), ready);
        } else {
            setting.setNow(now(), ready);
        }
    }

    /** The document as the book has it now, whether or not it is set. */
    Optional<Document> now() {
        return source.flatMap(made -> made.apply(desk.book()));
    }

    /** Whether pages are being made that are not shown yet. */
    ReadOnlyBooleanProperty busyProperty() {
        return setting.busyProperty();
    }

    /** Has something done once the document that is being set is painted. */
    void whenPainted(Runnable then) {
        FirstPaint.then(setting, then);
    }
}
