package org.jimu.desk.replace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jimu.desk.Desk;
import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.paper.Progress;

/**
 * What a user has chosen of a preview, done as one edit.
 *
 * @param ticked which of the shown places
 * @param more   whether the places that are not shown are replaced as well, but those that are doubtful
 */
public record Replacing(Preview preview, BitSet ticked, boolean more) {

    private static final String TITLE = "history.replace";

    public Replacing {
        ticked = (BitSet) ticked.clone();
    }

    /**
     * What was done.
     *
     * @param replaced how many places say something else now
     * @param skipped  how many were left as they are, since they say something else than the preview showed
     */
    public record Outcome(int replaced, int skipped) {}

    /** How many places are to be replaced. */
    public int count() {
        return ticked.cardinality() + (more ? preview.more() : 0);
    }

    /**
     * Does it, as one edit against the book as it is then.
     *
     * @return empty where the listener stopped the work; then nothing has changed
     * @throws org.jimu.store.StoreException where it could not be written; then nothing has changed
     */
    public Optional<Outcome> run(Desk desk, Progress progress) {
        while (true) {
            var book = desk.book();
            var made = edits(book, progress);
            if (made.isEmpty()) {
                return Optional.empty();
            }
            var edits = made.get();
            // an edit that came between is looked at anew, so that nothing of it is lost
            if (edits.isEmpty() || desk.applyTo(book, new Edit.Batch(TITLE, edits)).isPresent()) {
                return Optional.of(new Outcome(edits.size(), skipped(book)));
            }
        }
    }

    private int skipped(Book book) {
        return (int) ticked.stream().mapToObj(preview.shown()::get).filter(place -> !isAsShown(book, place)).count();
    }

    private static boolean isAsShown(Book book, Replacement place) {
        return book.find(place.subject()).filter(subject -> subject.text(place.field()).equals(place.before()))
                .isPresent();
    }

    private Optional<List<Edit>> edits(Book book, Progress progress) {
        var edits = new ArrayList<Edit>(count());
        ticked.stream().mapToObj(preview.shown()::get).filter(place -> isAsShown(book, place))
                .forEach(place -> edits.add(edit(book, place)));
        if (!more || preview.more() == 0) {
            return Optional.of(edits);
        }
        var seen = new HashSet<Replacement.Place>(preview.shown().size() * 2);
        preview.shown().forEach(place -> seen.add(place.place()));
        var walked = new ReplaceWalk(book, preview.request(), Set.of(), progress, place -> {
            if (place.doubt().isEmpty() && !seen.contains(place.place())) {
                edits.add(edit(book, place));
            }
        }).run();
        return walked ? Optional.of(edits) : Optional.empty();
    }

    private Edit edit(Book book, Replacement place) {
        var request = preview.request();
        var sought = new SoughtText(request.find(), request.options());
        UnaryOperator<String> replacing = text -> SoughtText.replaced(text, sought.in(text), request.replacement());
        return TypedAnew.edit(book.get(place.subject()), place.field(), place.after(), replacing);
    }
}
