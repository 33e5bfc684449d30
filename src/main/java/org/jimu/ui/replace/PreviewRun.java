package org.jimu.ui.replace;

import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;

import org.jimu.desk.BookSearch;
import org.jimu.desk.Desk;
import org.jimu.desk.replace.Preview;
import org.jimu.desk.replace.ReplaceRequest;
import org.jimu.ui.LatestJob;

/** Finds the places beside the window's thread; what is asked for anew stops what was asked before. */
final class PreviewRun {

    private final Desk desk;
    private final BookSearch search;
    private final Consumer<Preview> onFound;
    private final Consumer<Throwable> onFailure;
    private final LatestJob job = new LatestJob(0);

    PreviewRun(Desk desk, BookSearch search, Consumer<Preview> onFound, Consumer<Throwable> onFailure) {
        this.desk = desk;
        this.search = search;
        this.onFound = onFound;
        this.onFailure = onFailure;
    }

    /** Asks for the places of a request; all is heard in the window's thread. */
    void ask(ReplaceRequest request) {
        var book = desk.book();
        job.ask(listener -> Preview.of(book, request, search.lacking(request.find()), listener), onFound, onFailure);
    }

    /** Stops what is running; what is shown stays. */
    void stop() {
        job.stop();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return job.busyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return job.progressProperty();
    }
}
