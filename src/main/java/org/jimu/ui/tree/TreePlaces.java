package org.jimu.ui.tree;

import java.util.List;
import java.util.Optional;

import org.jimu.desk.tree.TreePlace;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.tree.BookEntry.Shows;

/** Where something goes that is pasted onto a line or dropped there. */
final class TreePlaces {

    // a department takes others in; near its edges they go before and after it
    private static final double EDGE = 0.25;

    private TreePlaces() {
    }

    /** Where the line that shows a drop stands. */
    enum Mark {
        ABOVE, BELOW, INTO
    }

    /** A place and how it is shown on the line under the mouse. */
    record Drop(TreePlace place, Mark mark) {}

    /** The place of subjects that are pasted while a line is chosen; empty where they fit nowhere near it. */
    static Optional<TreePlace> paste(Book book, BookEntry target, List<SubjectId> subjects) {
        var kind = kind(book, subjects);
        var found = book.find(target.subject());
        if (kind.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        var at = found.get();
        if (kind.get().fitsUnder(at.kind()) && !subjects.contains(at.id())) {
            return Optional.of(TreePlace.endOf(at.id()));
        }
        return book.enclosing(at.id(), kind.get()).map(sibling -> after(book, sibling));
    }

    /**
     * The place of subjects that are dropped on a line.
     *
     * @param height where on the line, 0 at its top and 1 at its foot
     * @param open   whether the lines below the line are shown
     */
    static Optional<Drop> drop(Book book, BookEntry target, double height, boolean open, List<SubjectId> subjects) {
        var kind = kind(book, subjects);
        var found = book.find(target.subject());
        if (kind.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        var at = found.get();
        var edge = at.kind() == SubjectKind.DEPARTMENT ? EDGE : 0.5;
        if (target.shows().isSubject() && kind.get() == at.kind() && height < edge) {
            return Optional.of(new Drop(TreePlace.before(at.parent(), at.id()), Mark.ABOVE));
        }
        if (target.shows().isSubject() && kind.get() == at.kind() && height >= 1 - edge && !(open && edge == EDGE)) {
            return Optional.of(new Drop(after(book, at), Mark.BELOW));
        }
        if (!kind.get().fitsUnder(at.kind())) {
            return Optional.empty();
        }
        return Optional.of(target.shows() == Shows.DEPARTMENT_TABLE || target.shows() == Shows.LIST
                ? new Drop(first(book, at.id(), kind.get()), Mark.BELOW)
                : new Drop(TreePlace.endOf(at.id()), Mark.INTO));
    }

    private static Optional<SubjectKind> kind(Book book, List<SubjectId> subjects) {
        var kinds = subjects.stream().flatMap(id -> book.find(id).stream()).map(Subject::kind).distinct().toList();
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }

    private static TreePlace after(Book book, Subject sibling) {
        var siblings = book.get(sibling.parent()).children();
        var next = siblings.indexOf(sibling.id()) + 1;
        return next < siblings.size()
                ? TreePlace.before(sibling.parent(), siblings.get(next))
                : TreePlace.endOf(sibling.parent());
    }

    private static TreePlace first(Book book, SubjectId parent, SubjectKind kind) {
        return book.children(parent, kind).stream().findFirst().map(first -> TreePlace.before(parent, first.id()))
                .orElseGet(() -> TreePlace.endOf(parent));
    }
}
