package org.jimu.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jimu.model.Book;
import org.jimu.model.CellText;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * All texts of a book, packed so that the whole can be looked through between two keystrokes: one string for each project
 * with all its rows, and one for each department and year by itself. May be used by several threads.
 */
final class SearchIndex {

    // who gets more is not going to read them
    private static final int MOST_FOUND = 30_000;

    private final Map<SubjectId, Texts> places = new LinkedHashMap<>();

    /**
     * The texts of one place.
     *
     * @param text     folded, a line for each field
     * @param subjects whose texts they are, in order
     * @param starts   where the texts of each subject begin
     */
    private record Texts(String text, long[] subjects, int[] starts) {}

    /**
     * A subject with a text that was looked for.
     *
     * @param rank 0 where it stands in the subject's name, else 1
     */
    record Found(SubjectId subject, int rank) {}

    /** Takes a project with its rows, or a department or year alone, as it is in the book; forgets what is not there. */
    synchronized void put(Book book, SubjectId place) {
        book.find(place).ifPresentOrElse(subject -> places.put(place, texts(book, subject)),
                () -> places.remove(place));
    }

    synchronized int size() {
        return places.size();
    }

    private static Texts texts(Book book, Subject place) {
        var subjects = new ArrayList<Subject>(List.of(place));
        if (place.kind() == SubjectKind.PROJECT || place.kind() == SubjectKind.YEAR) {
            book.children(place.id()).filter(child -> child.kind().isRow()).forEach(subjects::add);
        }
        var text = new StringBuilder();
        var starts = new int[subjects.size()];
        for (var i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            append(subjects.get(i), text);
        }
        return new Texts(text.toString(), subjects.stream().mapToLong(subject -> subject.id().value()).toArray(),
                starts);
    }

    private static void append(Subject subject, StringBuilder text) {
        var name = StandardFields.nameOf(subject.kind());
        text.append(folded(subject.text(name))).append('\n');
        for (var field : subject.fields().fields()) {
            if (!field.equals(name) && isSearched(field)) {
                text.append(folded(subject.text(field))).append('\n');
            }
        }
    }

    /** Whether users see the field and may look for it. */
    static boolean isSearched(Field<?> field) {
        return !field.key().startsWith("form.") && !field.key().startsWith("audit.")
                && !StandardFields.isOfState(field)
                && !field.equals(StandardFields.INDICATOR_HORIZON)
                && !field.equals(StandardFields.GOAL_HORIZON);
    }

    /** What is compared: small letters of the usual width on one line; every character keeps its place. */
    static String folded(String text) {
        var folded = new char[text.length()];
        for (var i = 0; i < folded.length; i++) {
            var c = text.charAt(i);
            folded[i] = c == '\n' ? ' ' : Character.toLowerCase(CellText.halfWidth(c));
        }
        return new String(folded);
    }

    /** The places that have the text in none of their fields, whatever its case and width. */
    synchronized Set<SubjectId> lacking(String wanted) {
        var folded = folded(wanted);
        return places.entrySet().stream().filter(place -> !place.getValue().text().contains(folded))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The subjects that have the text in one of their fields, those first that have it in their name. */
    synchronized List<Found> find(String wanted) {
        var found = new ArrayList<Found>();
        for (var place : places.values()) {
            collect(place, folded(wanted), found);
            if (found.size() >= MOST_FOUND) {
                break;
            }
        }
        found.sort(Comparator.comparingInt(Found::rank));
        return found;
    }

    private static void collect(Texts place, String wanted, List<Found> found) {
        var at = place.text().indexOf(wanted);
        for (var i = 0; at >= 0 && i < place.starts().length; i++) {
            var end = i + 1 < place.starts().length ? place.starts()[i + 1] : place.text().length();
            if (at < end) {
                var inName = at < place.text().indexOf('\n', place.starts()[i]);
                found.add(new Found(new SubjectId(place.subjects()[i]), inName ? 0 : 1));
                at = place.text().indexOf(wanted, end);
            }
        }
    }
}
