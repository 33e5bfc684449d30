package org.jimu.ui.form;

import java.util.Optional;
import java.util.function.Function;

/** What is to be done as soon as another document is there: a cell to go to, a text that was being typed. */
final class Arrival {

    /** A way to one of the cells. */
    interface Goal extends Function<CellNavigator, Optional<FormCell>> {
    }

    /**
     * What was being typed when the program was ended.
     *
     * @param address of its cell, see {@link org.jimu.sheet.Binding#address}
     * @param lost    runs where the document has no such cell
     */
    record Resumed(String address, String text, Runnable lost) {}

    private boolean awaited;
    private Optional<Goal> goal = Optional.empty();
    private Optional<Resumed> resumed = Optional.empty();

    /** From now on another document is awaited; what was wanted of the former one is given up. */
    void await() {
        awaited = true;
        goal = Optional.empty();
        resumed.ifPresent(text -> text.lost().run());
        resumed = Optional.empty();
    }

    /** Whether the document has not been seen yet. */
    boolean isAwaited() {
        return awaited;
    }

    void want(Goal wanted) {
        goal = Optional.of(wanted);
    }

    void want(Resumed text) {
        resumed = Optional.of(text);
    }

    /** The document is there; the cell to begin with, if it has any. */
    Optional<FormCell> begin(CellNavigator cells) {
        awaited = false;
        var wanted = goal;
        goal = Optional.empty();
        return wanted.flatMap(way -> way.apply(cells)).or(cells::first);
    }

    /** What was being typed, once. */
    Optional<Resumed> resumed() {
        var text = resumed;
        resumed = Optional.empty();
        return text;
    }
}
