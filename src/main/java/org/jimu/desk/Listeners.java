package org.jimu.desk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who wants to hear of something, in the order in which they asked for it; asked and told in any thread.
 *
 * @param <T> what is told
 */
final class Listeners<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();

    Subscription add(Consumer<T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells all, in this thread. */
    void tell(T what) {
        for (var listener : listeners) {
            try {
                listener.accept(what);
            } catch (RuntimeException e) {
                // what is told of has happened; one who fails to hear of it must not keep it from the others
                LOG.error("a listener failed to take in what happened", e);
            }
        }
    }
}
