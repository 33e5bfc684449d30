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
 * Sets documents into pages. What is ready in a moment is shown at once, so that nothing flickers; what takes longer is set
 * beside the window's thread, which goes on with the pages that it has.
 */
final class PageSetting {

    // what comes sooner feels immediate
    private static final long MOMENT_MILLIS = 100;
    private static final long PATIENCE_MILLIS = 5_000;
    // what came so soon the last time is not worth another thread
    private static final long QUICK_NANOS = 6_000_000;

    private final Typesetter typesetter;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private volatile int asked;
    private long lastNanos = Long.MAX_VALUE;

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

    /** Sets the same document after an edit. */
    void setAgain(Optional<Document> document, Consumer<Optional<SetDocument>> ready) {
        if (lastNanos < QUICK_NANOS) {
            setHere(document, ready);
        } else {
            set(document, ready, MOMENT_MILLIS);
        }
    }

    /** Sets the same document and waits for its pages, where the next key would otherwise meet cells that are gone. */
    void setNow(Optional<Document> document, Consumer<Optional<SetDocument>> ready) {
        set(document, ready, PATIENCE_MILLIS);
    }

    private void set(Optional<Document> document, Consumer<Optional<SetDocument>> ready, long millis) {
        var ticket = asked + 1;
        asked = ticket;
        lastNanos = Long.MAX_VALUE;
        var begin = System.nanoTime();
        var work = CompletableFuture.supplyAsync(
                () -> document.filter(any -> asked == ticket).map(one -> SetDocument.of(one, typesetter)),
                Thread::startVirtualThread);
        try {
            var pages = work.get(millis, TimeUnit.MILLISECONDS);
            lastNanos = System.nanoTime() - begin;
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

    private void setHere(Optional<Document> document, Consumer<Optional<SetDocument>> ready) {
        asked++;
        var begin = System.nanoTime();
        var pages = document.map(one -> SetDocument.of(one, typesetter));
        lastNanos = System.nanoTime() - begin;
        busy.set(false);
        ready.accept(pages);
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
