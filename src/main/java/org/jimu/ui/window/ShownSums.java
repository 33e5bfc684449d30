package org.jimu.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jimu.desk.Desk;
import org.jimu.desk.Totals;
import org.jimu.model.SubjectId;
import org.jimu.ui.Latest;
import org.jimu.ui.Soon;

/** What the shown year, or else the whole book, adds up to; added up beside the window, once for many changes. */
final class ShownSums {

    private final Desk desk;
    private final Supplier<Optional<SubjectId>> year;
    private final Consumer<Totals> onSums;
    private final Latest sums = new Latest();
    private final Soon soon = new Soon(this::ask);

    /** @param onSums hears the sums in the window's thread */
    ShownSums(Desk desk, Supplier<Optional<SubjectId>> year, Consumer<Totals> onSums) {
        this.desk = desk;
        this.year = year;
        this.onSums = onSums;
    }

    /** Something was changed, or another line is shown. */
    void refresh() {
        soon.ask();
    }

    private void ask() {
        var top = year.get().orElse(SubjectId.BOOK);
        var book = desk.book();
        sums.ask(() -> Totals.of(book, top), onSums);
    }

    /** The book is about to be closed. */
    void close() {
        soon.drop();
        sums.drop();
    }
}
