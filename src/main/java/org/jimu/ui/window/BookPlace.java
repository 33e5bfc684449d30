package org.jimu.ui.window;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.desk.Desk;
import org.jimu.desk.Settings;
import org.jimu.model.SubjectId;
import org.jimu.ui.tree.BookEntry;
import org.jimu.ui.tree.BookEntry.Shows;
import org.jimu.ui.tree.BookTree;

/**
 * Where the user was in a book when it was closed last.
 *
 * @param columns their widths are remembered too
 */
record BookPlace(Desk desk, BookTree tree, BookColumns columns, Settings settings) {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([A-Z_]+)");

    /** Shows the line of the tree that was shown last, or else the first project. */
    void goThere() {
        var line = settings.placeIn(desk.file().path()).map(LINE::matcher).filter(found -> found.matches()
                && Long.parseLong(found.group(1)) > 0);
        var subject = line.map(found -> new SubjectId(Long.parseLong(found.group(1))))
                .filter(id -> desk.book().find(id).isPresent());
        var shows = line.flatMap(found -> Arrays.stream(Shows.values())
                .filter(one -> one.name().equals(found.group(2))).findFirst());
        if (subject.isPresent() && shows.isPresent()) {
            tree.select(subject.get(), shows.get());
        }
        if (tree.selected().isEmpty()) {
            tree.selectFirst();
        }
    }

    void keep(Optional<BookEntry> shown) {
        columns.keep();
        shown.ifPresent(entry -> settings.notePlace(desk.file().path(),
                entry.subject().value() + " " + entry.shows().name()));
    }
}
