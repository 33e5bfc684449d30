package org.jimu.ui.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jimu.ui.Soon;

/** Sums and marks of the lines that are seen: found out beside the window's thread, told when they are there. */
final class LineFacts {

    private static final Logger LOG = LoggerFactory.getLogger(LineFacts.class);
    // what was scrolled past is not asked for
    private static final int SEEN = 100;

    private final BookFacts facts;
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final Set<BookEntry> wanted = new LinkedHashSet<>();
    private final Soon soon = new Soon(this::start);
    private boolean asking;
    private boolean held;

    LineFacts(BookFacts facts) {
        this.facts = facts;
    }

    /** Grows when lines are to be looked at again. */
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /** The sum of a year or what is wrong in a project; what it was before, until the new is known. */
    String of(BookEntry entry) {
        if (!BookFacts.hasAny(entry)) {
            return "";
        }
        return facts.get(entry).orElseGet(() -> {
            wanted.add(entry);
            var last = facts.last(entry);
            ask(last.isPresent());
            return last.orElse("");
        });
    }

    void lookAgain() {
        version.set(version.get() + 1);
    }

    /** Whether nothing is being found out. */
    boolean isComplete() {
        return !asking;
    }

    private void ask(boolean calmly) {
        if (held) {
            asking = true;
        } else if (!asking) {
            asking = true;
            if (calmly) {
                soon.ask();
            } else {
                // all lines of one layout are asked for together
                Platform.runLater(this::start);
            }
        } else if (!calmly && soon.isWaiting()) {
            soon.drop();
            Platform.runLater(this::start);
        }
    }

    /** Only notes what is asked for, until {@link #goOn}. */
    void hold() {
        held = true;
    }

    /** Finds out what was asked for meanwhile. */
    void goOn() {
        held = false;
        if (asking) {
            Platform.runLater(this::start);
        }
    }

    /** Finds out nothing more; the book is about to be closed. */
    void close() {
        soon.drop();
    }

    private void start() {
        var all = List.copyOf(wanted);
        var batch = all.subList(Math.max(0, all.size() - SEEN), all.size());
        wanted.clear();
        Thread.startVirtualThread(() -> {
            try {
                batch.forEach(facts::find);
                Platform.runLater(() -> {
                    asking = false;
                    lookAgain();
                });
            } catch (RuntimeException e) {
                // the book is being closed; the lines go with it
                LOG.warn("marks of the tree were not found out", e);
            }
        });
    }
}
