package org.jimu.ui.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jimu.desk.Desk;
import org.jimu.desk.tree.TreeOrder;
import org.jimu.desk.tree.TreePlace;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.ui.tree.BookEntry.Shows;

/** What the user does with the chosen lines, by key or menu. */
final class TreeActions {

    private final Desk desk;
    private final TreeCommands commands;
    private final TreeClipboard clipboard;
    private final LineSelection selection;
    private final Consumer<List<SubjectId>> show;

    /** @param show chooses the lines of subjects */
    TreeActions(Desk desk, TreeCommands commands, TreeClipboard clipboard, LineSelection selection,
            Consumer<List<SubjectId>> show) {
        this.desk = desk;
        this.commands = commands;
        this.clipboard = clipboard;
        this.selection = selection;
        this.show = show;
    }

    /** A kind of children of a subject that can be brought into order. */
    record Sortable(SubjectId parent, SubjectKind kind) {}

    /** The chosen departments, years and projects; what goes with a chosen one above it is left out. */
    List<BookEntry> chosen() {
        var own = selection.entries().stream().filter(entry -> entry.shows().isSubject()).toList();
        var ids = new HashSet<>(own.stream().map(BookEntry::subject).toList());
        var book = desk.book();
        return own.stream().filter(entry -> book.find(entry.subject()).isPresent())
                .filter(entry -> BookLines.way(book, book.get(entry.subject())).stream().map(Subject::id)
                        .noneMatch(id -> !id.equals(entry.subject()) && ids.contains(id)))
                .toList();
    }

    private List<SubjectId> subjects() {
        return chosen().stream().map(BookEntry::subject).toList();
    }

    private Optional<BookEntry> lead() {
        return selection.lead().map(item -> item.getValue());
    }

    boolean canChange() {
        return commands.canChange();
    }

    boolean hasDepartment() {
        return lead().isPresent();
    }

    boolean canRename() {
        return canChange() && lead().filter(entry -> entry.shows().isSubject()).isPresent();
    }

    boolean canCopy() {
        return !chosen().isEmpty();
    }

    boolean canDelete() {
        return canChange() && canCopy();
    }

    void hold(boolean cutting) {
        if (cutting ? canDelete() : canCopy()) {
            clipboard.hold(chosen(), cutting);
        }
    }

    boolean canPaste() {
        return place().isPresent();
    }

    private Optional<TreePlace> place() {
        var held = clipboard.held().stream().filter(id -> desk.book().find(id).isPresent()).toList();
        return canChange() && !held.isEmpty()
                ? lead().flatMap(target -> TreePlaces.paste(desk.book(), target, held))
                        .filter(place -> clipboard.isCutting()
                                ? commands.canMove(held, place)
                                : commands.canCopy(held, place))
                : Optional.empty();
    }

    void paste() {
        place().ifPresent(place -> {
            var held = clipboard.held().stream().filter(id -> desk.book().find(id).isPresent()).toList();
            if (clipboard.isCutting()) {
                clipboard.release();
                put(held, place, false);
            } else {
                put(held, place, true);
            }
        });
    }

    /** Moves or copies subjects and chooses them at their new place. */
    void put(List<SubjectId> subjects, TreePlace place, boolean copying) {
        if (copying) {
            show.accept(commands.copy(subjects, place));
        } else {
            commands.move(subjects, place);
            show.accept(subjects);
        }
    }

    void delete() {
        if (canDelete()) {
            commands.delete(subjects());
        }
    }

    boolean canStep(boolean down) {
        return canChange() && commands.canStep(subjects(), down);
    }

    void step(boolean down) {
        if (canStep(down)) {
            var moved = subjects();
            commands.step(moved, down);
            show.accept(moved);
        }
    }

    /** What sorting means for the chosen line: the projects of a year, or the departments beside a department. */
    Optional<Sortable> sortable() {
        return lead().filter(entry -> canChange()).flatMap(entry -> desk.book().find(entry.subject())
                .filter(subject -> entry.shows() != Shows.BOOK)
                .map(subject -> subject.kind() == SubjectKind.YEAR
                        ? new Sortable(subject.id(), SubjectKind.PROJECT)
                        : new Sortable(subject.parent(), subject.kind()))
                .filter(sort -> desk.book().children(sort.parent(), sort.kind()).size() > 1));
    }

    void sort(TreeOrder order) {
        sortable().ifPresent(sort -> commands.sort(sort.parent(), sort.kind(), order));
    }

    /** Whether there may be a signed table among what is chosen. */
    boolean canUnlock() {
        return canChange() && selection.entries().stream().anyMatch(entry -> entry.state() == WorkState.SIGNED
                || entry.branch() || entry.shows() == Shows.LIST);
    }

    boolean canPrint() {
        return !selection.entries().isEmpty();
    }

    void print() {
        commands.print(selection.entries());
    }

    TreeCommands commands() {
        return commands;
    }
}
