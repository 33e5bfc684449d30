package org.jimu.ui.form;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jimu.desk.Document;
import org.jimu.paper.Typesetter;

/**
 * Sets documents into pages beside the window's thread. What is ready in a moment is shown at once, so that nothing
 * flickers; for what takes longer the window goes on with the pages that it has.
 */
final class PageSetting {

    // what comes sooner feels immediate
    private static final long MOMENT_MILLIS = 100;
    private static final long PATIENCE_MILLIS = 5_000;

    private final Typesetter typesetter;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private volatile int asked;

    PageSetting(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /**
     * Sets a document; an earlier one that is not ready yet is not wanted any more.
     *
     * @param ready hears the pages in the window's thread, within this call or later
     */
    void set(Optional<Document> document, Consumer<Optional<SetDocument>> ready) {
        set(document, ready, MOMENT_MILLIS);
    }

    /** Sets a document and waits for its pages, where the next key would otherwise meet cells that are gone. */
    void setNow(Optional<Document> document, Consumer<Optional<SetDocument>> ready) {
        set(document, ready, PATIENCE_MILLIS);
    }

    private void set(Optional<Document> document, Consumer<Optional<SetDocument>> ready, long millis) {
        var ticket = asked + 1;
        asked = ticket;
        var work = CompletableFuture.supplyAsync(
                () -> document.filter(any -> asked == ticket).map(one -> SetDocument.of(one, typesetter)),
                Thread::startVirtualThread);
        try {
            var pages = work.get(millis, TimeUnit.MILLISECONDS);
            busy.set(false);
            ready.accept(pages);
        } catch (TimeoutException e) {
            busy.set(true);
            work.whenComplete((pages, failure) -> Platform.runLater(() -> late(ticket, work, ready)));
        } catch (ExecutionException e) {
            busy.set(false);
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void late(int ticket, CompletableFuture<Optional<SetDocument>> work,
            Consumer<Optional<SetDocument>> ready) {
        if (ticket == asked) {
            busy.set(false);
            ready.accept(work.join());
        }
    }

    /** Whether pages are being made that are not shown yet. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
