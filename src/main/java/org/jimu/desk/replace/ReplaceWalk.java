package org.jimu.desk.replace;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jimu.desk.SubjectNames;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.Progress;

/** One walk through the chosen part of a book, a project at a time, that finds what a request would replace. */
final class ReplaceWalk {

    private final Book book;
    private final ReplaceRequest request;
    private final SoughtText sought;
    private final Set<SubjectId> lacking;
    private final Progress progress;
    private final Consumer<Replacement> found;
    private int done;
    private int total;
    private boolean stopped;

    /** @param lacking projects that need not be looked at, since they do not have the text */
    ReplaceWalk(Book book, ReplaceRequest request, Set<SubjectId> lacking, Progress progress,
            Consumer<Replacement> found) {
        this.book = book;
        this.request = request;
        this.sought = new SoughtText(request.find(), request.options());
        this.lacking = lacking;
        this.progress = progress;
        this.found = found;
    }

    /** Walks; false where the listener stopped it. */
    boolean run() {
        var tops = request.scope().tops().stream().sorted().flatMap(id -> book.find(id).stream()).toList();
        total = tops.stream().mapToInt(this::projects).sum();
        for (var top : tops) {
            walk(top, top.kind() == SubjectKind.BOOK ? "" : SubjectNames.path(book, book.get(top.parent())));
        }
        return !stopped;
    }

    private int projects(Subject top) {
        return top.kind() == SubjectKind.PROJECT
                ? 1
                : book.all(top.id(), SubjectKind.YEAR).stream().mapToInt(year -> year.children().size()).sum();
    }

    private void walk(Subject subject, String above) {
        var path = SubjectNames.path(above, subject);
        look(subject, path);
        if (subject.kind() == SubjectKind.PROJECT) {
            book.children(subject.id()).forEach(row -> look(row, path));
            step(1);
        } else {
            for (var child : children(subject)) {
                if (stopped) {
                    return;
                }
                if (child.kind().isRow()) {
                    look(child, path);
                } else {
                    walk(child, path);
                }
            }
        }
    }

    /** The children that may have the text; what lies on the disk is fetched one by one where that is less. */
    private List<Subject> children(Subject subject) {
        var wanted = subject.kind() == SubjectKind.YEAR
                ? subject.children().stream().filter(id -> !lacking.contains(id)).toList()
                : subject.children();
        if (wanted.size() == subject.children().size()) {
            return book.children(subject.id()).toList();
        }
        step(subject.children().size() - wanted.size());
        return wanted.stream().map(book::get).toList();
    }

    private void step(int steps) {
        done += steps;
        stopped = stopped || !progress.step(done, total);
    }

    private void look(Subject subject, String path) {
        if (!request.scope().has(subject)) {
            return;
        }
        for (var field : subject.fields().fields()) {
            if (FieldGroup.isReplaced(field) && request.fields().has(field)) {
                var before = subject.text(field);
                var places = sought.in(before);
                if (!places.isEmpty()) {
                    var after = SoughtText.replaced(before, places, request.replacement());
                    found.accept(new Replacement(subject.id(), field, before, places, after, path,
                            TypedAnew.doubt(book, subject, field, before, after)));
                }
            }
        }
    }
}
