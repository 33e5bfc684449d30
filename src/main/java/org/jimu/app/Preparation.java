package org.jimu.app;

import java.util.Optional;

import org.jimu.desk.Desk;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.Job;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Progress;
import org.jimu.paper.Typesetter;
import org.jimu.ui.form.FormView;

/**
 * What is made ready beside the window's thread while that is busy with the window itself: the same work that the first
 * form needs, so that the window finds the fonts read and the subjects in memory. Where any of it fails, the window meets
 * the same failure and tells it.
 */
final class Preparation {

    private static final int SMALL = 2_000;

    private Preparation() {
    }

    /** Reads what forms are set in; the window's own copies too, so JavaFX must have started. */
    static void fonts(FontCatalog fonts) {
        start(() -> {
            fonts.prepare();
            FormView.prepare(fonts);
        });
    }

    /** Reads what the tree shows first, and sets the first form. */
    static void firstForm(Job<Desk> opening, Job<FormLibrary> reading, FontCatalog fonts) {
        Job.start(progress -> {
            var desk = opening.await();
            var book = desk.book();
            if (book.size() < SMALL) {
                book.all(SubjectKind.PROJECT);
            }
            desk.undoable();
            desk.redoable();
            var forms = reading.await();
            firstProject(book, book.root()).map(project -> DocumentChoice.ofProject(book, forms, project.id()).sheet())
                    .ifPresent(new Typesetter(fonts)::typeset);
            return null;
        }, Progress.NONE);
    }

    private static void start(Runnable work) {
        Job.start(progress -> {
            work.run();
            return null;
        }, Progress.NONE);
    }

    private static Optional<Subject> firstProject(Book book, Subject above) {
        return above.children().stream().findFirst().map(book::get)
                .flatMap(first -> first.kind() == SubjectKind.PROJECT ? Optional.of(first) : firstProject(book, first));
    }
}
