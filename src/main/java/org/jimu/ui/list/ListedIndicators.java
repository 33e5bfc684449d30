package org.jimu.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jimu.desk.Change;
import org.jimu.desk.Desk;
import org.jimu.desk.IndicatorQuery;
import org.jimu.desk.IndicatorTable;
import org.jimu.desk.IndicatorTable.Edited;
import org.jimu.model.Book;
import org.jimu.ui.LatestJob;

/**
 * The list that is shown, kept in step with what is asked for and with the book. The search runs beside the window's
 * thread; what changes meanwhile is followed when it is done. All is called in the window's thread.
 */
final class ListedIndicators {

    private final Desk desk;
    private final Consumer<Throwable> onFailure;
    private final ReadOnlyObjectWrapper<IndicatorTable> table = new ReadOnlyObjectWrapper<>(IndicatorTable.NONE);
    private final LatestJob job = new LatestJob(0);
    private final List<Change> meanwhile = new ArrayList<>();
    private IndicatorQuery wanted = IndicatorQuery.ALL;
    // the state of the book that the list shows
    private Book at = Book.empty("");

    ListedIndicators(Desk desk, Consumer<Throwable> onFailure) {
        this.desk = desk;
        this.onFailure = onFailure;
    }

    /** What was asked for last. */
    IndicatorQuery wanted() {
        return wanted;
    }

    /** Asks for another list; the one before stays until it is there. */
    void ask(IndicatorQuery query) {
        stop();
        wanted = query;
        var book = desk.book();
        job.ask(listener -> IndicatorTable.of(book, query, listener), found -> take(found, book), onFailure);
    }

    /** Stops a search; the list stays as it is. */
    void stop() {
        job.stop();
        meanwhile.clear();
    }

    private void take(IndicatorTable found, Book book) {
        at = book;
        table.set(found);
        var changes = List.copyOf(meanwhile);
        meanwhile.clear();
        changes.forEach(this::changed);
    }

    /** Follows a change of the book. */
    void changed(Change change) {
        if (job.busyProperty().get()) {
            meanwhile.add(change);
        }
        if (change.before() != at) {
            // a change that the list has in it already, or one of a time before it was first asked for
            return;
        }
        at = change.after();
        table.get().after(change, Edited.STAYS).ifPresentOrElse(table::set, () -> ask(wanted));
    }

    ReadOnlyObjectProperty<IndicatorTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return job.busyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return job.progressProperty();
    }
}
