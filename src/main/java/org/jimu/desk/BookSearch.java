package org.jimu.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jimu.edit.Edits;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.Progress;

/**
 * Finds a text anywhere in a book, as fast as it is typed: in departments, projects, indicators and all other rows. The
 * texts are gathered once ({@link #gather}, beside the window's thread) and kept in step with every edit.
 */
public final class BookSearch {

    private final Desk desk;
    private final SearchIndex index = new SearchIndex();
    private volatile boolean complete;

    public BookSearch(Desk desk) {
        this.desk = desk;
        desk.onChange(this::changed);
    }

    /**
     * What was found.
     *
     * @param hits     the first ones, names before other texts
     * @param total    how many there are; more than some thousand are not counted
     * @param complete whether all of the book was looked through, or its texts are still being gathered
     */
    public record Result(List<SearchHit> hits, int total, boolean complete) {}

    /**
     * Gathers the texts of the whole book. What is found before it ends is not all.
     *
     * @param visitor sees every subject on the way
     */
    public void gather(Consumer<Subject> visitor, Progress progress) {
        var places = new ArrayList<Subject>();
        for (var kind : List.of(SubjectKind.DEPARTMENT, SubjectKind.YEAR)) {
            desk.book().all(kind).forEach(places::add);
        }
        var done = 0;
        for (var place : places) {
            take(place.id(), visitor);
            if (place.kind() == SubjectKind.YEAR) {
                desk.book().find(place.id()).stream().flatMap(year -> year.children().stream())
                        .forEach(child -> takeProject(child, visitor));
            }
            if (!progress.step(++done, places.size())) {
                return;
            }
        }
        complete = true;
    }

    private void takeProject(SubjectId child, Consumer<Subject> visitor) {
        if (desk.book().find(child).filter(subject -> subject.kind() == SubjectKind.PROJECT).isPresent()) {
            take(child, visitor);
        }
    }

    /** The newest state goes in, also when an edit comes between. */
    private void take(SubjectId place, Consumer<Subject> visitor) {
        Book book;
        do {
            book = desk.book();
            index.put(book, place);
        } while (book != desk.book());
        var seen = book;
        seen.find(place).ifPresent(subject -> {
            visitor.accept(subject);
            if (subject.kind() == SubjectKind.PROJECT) {
                seen.children(place).forEach(visitor);
            }
        });
    }

    private void changed(Change change) {
        Set<SubjectId> places = new LinkedHashSet<>();
        for (var id : Edits.touched(change.edit(), change.before())) {
            placeOf(change.before(), id).ifPresent(places::add);
            placeOf(change.after(), id).ifPresent(places::add);
        }
        places.forEach(place -> index.put(change.after(), place));
    }

    private static Optional<SubjectId> placeOf(Book book, SubjectId id) {
        return book.find(id).map(subject -> subject.kind().isRow() ? subject.parent() : subject.id())
                .filter(place -> !place.equals(SubjectId.BOOK));
    }

    /**
     * The places that have the text, whatever the case and width of its letters.
     *
     * @param limit how many hits are wanted at most
     */
    public Result find(String wanted, int limit) {
        if (wanted.isBlank()) {
            return new Result(List.of(), 0, complete);
        }
        var text = wanted.strip();
        var book = desk.book();
        var found = index.find(text);
        var hits = found.stream().flatMap(one -> hit(book, one.subject(), SearchIndex.folded(text)).stream())
                .limit(limit).toList();
        return new Result(hits, found.size(), complete);
    }

    /** Projects and what stands above them that surely do not have the text; none before all is gathered. */
    public Set<SubjectId> lacking(String wanted) {
        return complete ? index.lacking(wanted) : Set.of();
    }

    private static Optional<SearchHit> hit(Book book, SubjectId id, String wanted) {
        return book.find(id).flatMap(subject -> {
            var name = StandardFields.nameOf(subject.kind());
            return Stream.concat(Stream.<Field<?>>of(name), subject.fields().fields().stream())
                    .filter(SearchIndex::isSearched)
                    .filter(field -> SearchIndex.folded(subject.text(field)).contains(wanted)).findFirst()
                    .map(field -> {
                        var text = subject.text(field).replace('\n', ' ');
                        var start = SearchIndex.folded(text).indexOf(wanted);
                        return new SearchHit(id, field, text, start, wanted.length(), SubjectNames.path(book, subject));
                    });
        });
    }
}
