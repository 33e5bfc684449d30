package org.jimu.ui.window;

import java.util.List;
import java.util.Optional;

import org.jimu.desk.FindingsIndex;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.paper.Progress;
import org.jimu.ui.overview.OverviewPane;
import org.jimu.ui.overview.Ways;
import org.jimu.ui.tree.BookEntry.Shows;

/** The overview of the open book, made when it is first wanted, and the ways from it to the tables. */
final class OverviewDock implements Ways {

    // of more, nobody would see them all
    private static final int MOST_CHOSEN = 500;

    private final BookPane book;
    private final WindowContext context;
    private final FindingsIndex index;
    private Optional<OverviewPane> pane = Optional.empty();

    OverviewDock(BookPane book, FindingsIndex index, WindowContext context) {
        this.book = book;
        this.index = index;
        this.context = context;
    }

    OverviewPane pane() {
        return pane.orElseGet(this::made);
    }

    private OverviewPane made() {
        index.start(Progress.NONE);
        var made = new OverviewPane(book.desk(), index, context.texts(), this);
        pane = Optional.of(made);
        return made;
    }

    @Override
    public void table(SubjectId table) {
        book.desk().book().find(table).ifPresent(found -> show(table,
                found.kind() == SubjectKind.PROJECT ? Shows.PROJECT : Shows.DEPARTMENT_TABLE));
    }

    @Override
    public void year(SubjectId year) {
        if (book.desk().book().find(year).isPresent()) {
            show(year, Shows.YEAR);
        }
    }

    private void show(SubjectId subject, Shows shows) {
        book.tree().select(subject, shows);
        leave();
    }

    @Override
    public void state(List<SubjectId> tables, String department, WorkState state) {
        tables.stream().findFirst().ifPresent(this::table);
        book.tree().showOnly(department, state);
    }

    @Override
    public void projects(List<SubjectId> projects) {
        book.tree().select(projects.stream().limit(MOST_CHOSEN).toList());
        leave();
    }

    @Override
    public void wrong() {
        book.tree().showWrong();
    }

    @Override
    public void leave() {
        book.middle().showForm();
        book.middle().focusCell();
    }

    /** Ends all work, when the book is closed. */
    void close() {
        pane.ifPresent(OverviewPane::hide);
    }
}
