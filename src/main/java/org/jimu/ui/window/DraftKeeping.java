package org.jimu.ui.window;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.jimu.desk.Desk;
import org.jimu.desk.Draft;
import org.jimu.desk.Drafts;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Texts;
import org.jimu.ui.Typed;
import org.jimu.ui.form.FormView;
import org.jimu.ui.tree.BookEntry;
import org.jimu.ui.tree.BookEntry.Shows;
import org.jimu.ui.tree.BookTree;

/** Keeps on the disk what is being typed, and puts it back into its cell after the program was ended by force. */
final class DraftKeeping {

    private static final int SHORT = 40;

    private final Desk desk;
    private final FormView form;
    private final BookTree tree;
    private final Texts texts;

    DraftKeeping(Desk desk, FormView form, BookTree tree, Texts texts) {
        this.desk = desk;
        this.form = form;
        this.tree = tree;
        this.texts = texts;
    }

    /**
     * Takes in what is typed now.
     *
     * @param document that it is typed into; empty for the list of all indicators
     */
    void typed(Optional<Typed> typed, Optional<BookEntry> document) {
        desk.drafts().ifPresent(drafts -> typed.filter(one -> !one.text().isEmpty())
                .flatMap(one -> document.map(entry -> draft(one, entry.subject(), entry.shows()))
                        .or(() -> projectOf(one).map(project -> draft(one, project, Shows.PROJECT))))
                .ifPresentOrElse(drafts::keep, drafts::drop));
    }

    private static Draft draft(Typed typed, SubjectId subject, Shows shows) {
        return new Draft(subject, shows.name(), typed.cell().address(), typed.text());
    }

    private Optional<SubjectId> projectOf(Typed typed) {
        return desk.book().find(typed.cell().subject())
                .flatMap(row -> desk.book().enclosing(row.id(), SubjectKind.PROJECT)).map(Subject::id);
    }

    /**
     * Goes on where the program was ended.
     *
     * @param onLost hears the sentence where the cell is gone; the text is then on the clipboard
     */
    void resume(Consumer<String> onLost) {
        desk.drafts().flatMap(Drafts::left).ifPresent(draft -> {
            shows(draft).filter(any -> desk.book().find(draft.subject()).isPresent())
                    .ifPresent(shows -> tree.select(draft.subject(), shows));
            form.resume(draft.cell(), draft.text(), () -> {
                rescue(draft.text());
                onLost.accept(texts.get("draft.lost", shortened(draft.text())));
            });
        });
    }

    private static Optional<Shows> shows(Draft draft) {
        for (var shows : Shows.values()) {
            if (shows.name().equals(draft.shows())) {
                return Optional.of(shows);
            }
        }
        return Optional.empty();
    }

    private static void rescue(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String shortened(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
    }
}
