package org.jimu.desk;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * The indicators whose row in a list a change may alter, found without looking at the others.
 *
 * @param edited rows of which a text is another now, their own or that of what stands above
 * @param placed rows that came, went or were moved
 */
record TouchedIndicators(Set<SubjectId> edited, Set<SubjectId> placed) {

    /** Those of a change; empty where they are more than the limit. */
    static Optional<TouchedIndicators> of(Change change, IndicatorQuery query, int limit) {
        var touched = new TouchedIndicators(new LinkedHashSet<>(), new LinkedHashSet<>());
        return touched.collect(change.edit(), change, query, limit) ? Optional.of(touched) : Optional.empty();
    }

    Set<SubjectId> all() {
        var all = new LinkedHashSet<>(edited);
        all.addAll(placed);
        return all;
    }

    private boolean collect(Edit edit, Change change, IndicatorQuery query, int limit) {
        return switch (edit) {
            case Edit.SetField<?> set -> edited(set, change, query, limit);
            case Edit.Insert insert -> moved(insert.top().id(), change, limit);
            case Edit.Remove remove -> moved(remove.subject(), change, limit);
            case Edit.Move move -> moved(move.subject(), change, limit);
            case Edit.Batch batch ->
                batch.edits().stream().allMatch(part -> collect(part, change, query, limit));
        };
    }

    private boolean edited(Edit.SetField<?> set, Change change, IndicatorQuery query, int limit) {
        var column = IndicatorColumn.ofAbove(set.field());
        if (column.isPresent()) {
            // the name of a project decides nothing unless one sorts or filters by it
            return !query.asks(column.get()) || below(change.after(), set.subject(), edited, limit);
        }
        return change.after().find(set.subject()).filter(subject -> subject.kind() == SubjectKind.INDICATOR)
                .map(row -> below(change.after(), row.id(), edited, limit)).orElse(true);
    }

    private boolean moved(SubjectId top, Change change, int limit) {
        return below(change.before(), top, placed, limit) && below(change.after(), top, placed, limit);
    }

    /** Adds the indicators from a subject down; false as soon as they are too many. */
    private static boolean below(Book book, SubjectId top, Set<SubjectId> found, int limit) {
        var subject = book.find(top);
        if (subject.isEmpty()) {
            return true;
        }
        if (subject.get().kind() == SubjectKind.INDICATOR) {
            found.add(top);
            return found.size() <= limit;
        }
        return subject.get().children().isEmpty()
                || book.children(top).allMatch(child -> below(book, child.id(), found, limit));
    }
}
