package org.jimu.desk.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.paper.Progress;

/**
 * What a request would do to a book. Only so many places are kept; of the others it is known how many they are.
 *
 * @param shown    the first places, in the order of the book
 * @param more     how many places are not shown and without a doubt; they can be replaced all together
 * @param doubtful how many places are not shown and doubtful; they are never replaced unseen
 */
public record Preview(ReplaceRequest request, List<Replacement> shown, int more, int doubtful) {

    /** More than this nobody looks through; some 10 MB. */
    public static final int MOST_SHOWN = 20_000;

    public Preview {
        shown = List.copyOf(shown);
    }

    /** What a request would do that finds nothing. */
    public static Preview none(ReplaceRequest request) {
        return new Preview(request, List.of(), 0, 0);
    }

    /**
     * Finds the places. Looks at every project of the scope that may have the text, so it belongs beside the window.
     *
     * @param lacking projects that do not have the text, as far as that is known
     * @return empty where the listener stopped the work
     */
    public static Optional<Preview> of(Book book, ReplaceRequest request, Set<SubjectId> lacking, Progress progress) {
        return of(book, request, lacking, progress, MOST_SHOWN);
    }

    static Optional<Preview> of(Book book, ReplaceRequest request, Set<SubjectId> lacking, Progress progress,
            int mostShown) {
        if (request.find().isEmpty()) {
            return Optional.of(none(request));
        }
        var shown = new ArrayList<Replacement>();
        var beyond = new int[2];
        var walked = new ReplaceWalk(book, request, lacking, progress, place -> {
            if (shown.size() < mostShown) {
                shown.add(place);
            } else {
                beyond[place.doubt().isPresent() ? 1 : 0]++;
            }
        }).run();
        return walked ? Optional.of(new Preview(request, shown, beyond[0], beyond[1])) : Optional.empty();
    }

    /** How many places there are, shown or not. */
    public int total() {
        return shown.size() + more + doubtful;
    }
}
