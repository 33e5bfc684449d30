package org.jimu.form.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Completes the name of an indicator from the book's past and from the library.
 *
 * <p>Order: the second level of the cursor's row before all others (a row of another level is hardly ever meant); names
 * that begin with what is typed, then those that have it inside, then those found by initials of pinyin; the book's past
 * before the library; of the past the most used, of the library the field of work that the project's name speaks of; then
 * the shorter name.
 */
public final class Suggestions {

    private static final int USES_BITS = 32;

    private final IndicatorLibrary library;
    private final Tally<Item> items;

    /** An entry of the library; the same name may stand in several fields of work. */
    private record Item(LibraryEntry entry) implements Tally.Counted {
        @Override
        public String name() {
            return entry.name();
        }

        @Override
        public String kind() {
            return entry.level2();
        }

        @Override
        public int uses() {
            return 0;
        }
    }

    public Suggestions(IndicatorLibrary library) {
        this.library = library;
        items = Tally.of(library.all().stream().map(Item::new).collect(Collectors.toMap(
                item -> List.of(item.name(), item.kind()), item -> item, (first, second) -> first)).values());
    }

    /** The library that is searched. */
    public IndicatorLibrary library() {
        return library;
    }

    /**
     * What may be meant, best first.
     *
     * @param typed characters, initials of pinyin, or both mixed; empty for what is usual here
     * @param limit how many at most
     */
    public List<Suggestion> suggest(PastEntries past, String typed, CursorRow row, int limit) {
        var best = new Best<Supplier<Suggestion>>(limit);
        var text = new TypedText(typed);
        var fields = library.fields().stream().filter(field -> field.speaksOf(row.project())).map(FieldOfWork::name)
                .collect(Collectors.toSet());
        past.indicators().search(text, (item, match) -> best.offer(rank(row, item, match, 0) - item.uses(),
                item.name(), () -> new Suggestion(item.entry(), item.uses())));
        items.search(text, (item, match) -> {
            if (past.indicators().find(item.name(), item.kind()).isEmpty()) {
                best.offer(rank(row, item, match, 1) - fitting(item, fields), item.name(),
                        () -> new Suggestion(item.entry(), 0));
            }
        });
        var suggestions = new ArrayList<Suggestion>();
        best.items().forEach(one -> suggestions.add(one.get()));
        return suggestions;
    }

    private static int fitting(Item item, Set<String> fields) {
        return fields.contains(item.entry().field()) ? 1 : 0;
    }

    private static long rank(CursorRow row, Tally.Counted item, int match, int source) {
        var foreign = row.level2().isEmpty() || row.level2().equals(item.kind()) ? 0L : 1L;
        return (foreign << 3 | (long) match << 1 | source) << USES_BITS;
    }
}
