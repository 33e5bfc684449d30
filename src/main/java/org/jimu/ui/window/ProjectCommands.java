package org.jimu.ui.window;

import java.util.Optional;

import org.jimu.desk.DocumentChoice;
import org.jimu.desk.NewProject;
import org.jimu.desk.ProjectSources;
import org.jimu.edit.EditRefused;
import org.jimu.form.Form;
import org.jimu.form.FormLibrary;
import org.jimu.form.rollover.Rollover;
import org.jimu.form.rollover.RolloverRequest;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.store.StoreException;
import org.jimu.ui.Failure;
import org.jimu.ui.newproject.NewProjectDialog;
import org.jimu.ui.rollover.RolloverDialog;
import org.jimu.ui.tree.BookEntry;
import org.jimu.ui.tree.BookEntry.Shows;

/** Makes projects: a new one, or copies of a year's for the next year. */
final class ProjectCommands {

    private final JimuWindow window;
    private final BookPane pane;
    private final WindowContext context;
    private final LongWork work;

    ProjectCommands(JimuWindow window, BookPane pane, WindowContext context, LongWork work) {
        this.window = window;
        this.pane = pane;
        this.context = context;
        this.work = work;
    }

    /** Asks for a name, and what the project begins with, and adds it to the year that is shown. */
    void newProject() {
        pane.currentYear().filter(year -> pane.commitEditing()).ifPresent(year -> {
            var sources = new ProjectSources(pane.desk().book(), year, pane.completion()::library);
            new NewProjectDialog(year, sources, context.texts(), window.stage(), this::make).show();
        });
    }

    private void make(NewProject wanted) {
        var book = pane.desk().book();
        var form = book.inherited(wanted.year(), StandardFields.FORM_PROJECT).flatMap(context.forms()::find)
                .or(() -> book.inherited(wanted.year(), StandardFields.FORM_LIST).flatMap(context.forms()::find))
                .or(() -> usual(context.forms())).orElseThrow();
        var id = new SubjectId(book.nextId());
        try {
            pane.desk().apply(wanted.edit(book, form));
            pane.tree().select(id, Shows.PROJECT);
        } catch (EditRefused | StoreException e) {
            Failure.show(e, context.texts(), window.stage());
        }
    }

    private static Optional<Form> usual(FormLibrary forms) {
        return forms.find(DocumentChoice.USUAL_PROJECT_FORM);
    }

    /** Asks what is taken to another year, and takes it there. */
    void rollover() {
        if (pane.commitEditing()) {
            new RolloverDialog(pane.desk().book(), pane.shown().map(BookEntry::subject), context.texts(),
                    window.stage(),
                    this::rollOver).show();
        }
    }

    private void rollOver(RolloverRequest request) {
        work.start(context.texts().get("work.rollover"), progress -> {
            var carried = Rollover.carry(pane.desk().book(), request);
            if (!progress.step(0, 0)) {
                return Optional.<Rollover.Carried>empty();
            }
            pane.desk().apply(carried.edit());
            return Optional.of(carried);
        }, carried -> {
            carried.ifPresent(this::showFirst);
            return carried.map(done -> context.texts().get("work.rolledOver", done.projects().size(),
                    Integer.toString(request.shift().to()))).orElse(context.texts().get("work.cancelled.rollover"));
        });
    }

    private void showFirst(Rollover.Carried carried) {
        carried.projects().stream().findFirst().ifPresentOrElse(
                project -> pane.tree().select(project, Shows.PROJECT),
                () -> pane.tree().select(carried.years().getFirst(), Shows.YEAR));
    }
}
