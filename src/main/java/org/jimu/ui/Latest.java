package org.jimu.ui;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Questions answered beside the window's thread, of which only the newest counts: what is asked while typing, what is
 * summed up after every edit.
 */
public final class Latest {

    private static final Logger LOG = LoggerFactory.getLogger(Latest.class);

    private final AtomicInteger newest = new AtomicInteger();

    /**
     * Asks; an earlier question that is not answered yet is dropped.
     *
     * @param question runs beside the window's thread
     * @param answer   hears the outcome in the window's thread, unless something newer was asked meanwhile
     */
    public <T> void ask(Supplier<T> question, Consumer<T> answer) {
        var ticket = newest.incrementAndGet();
        Thread.startVirtualThread(() -> {
            if (newest.get() != ticket) {
                return;
            }
            try {
                var found = question.get();
                Platform.runLater(() -> {
                    if (newest.get() == ticket) {
                        answer.accept(found);
                    }
                });
            } catch (RuntimeException e) {
                // what was asked is gone, such as a book that is being closed; whoever still looks asks again
                LOG.warn("a question found no answer", e);
            }
        });
    }

    /** Drops what is asked. */
    public void drop() {
        newest.incrementAndGet();
    }
}
