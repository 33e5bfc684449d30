package org.jimu.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jimu.desk.tree.ChangeMany;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.ui.tree.BookEntry.Shows;

/**
 * What the chosen lines of the tree stand for: projects for themselves, whatever is above projects for all in it that a
 * filter leaves. The lists are made when they are asked for, in any thread: a department may have thousands of projects.
 *
 * @param book    as it was when the lines were chosen
 * @param entries the chosen lines from the top
 * @param matches what a filter leaves, where there is one
 */
record ChosenLines(Book book, List<BookEntry> entries, Optional<Matches> matches) {

    ChosenLines {
        entries = List.copyOf(entries);
    }

    /** The projects of the lines. */
    Supplier<List<SubjectId>> projects() {
        var subjects = subjects(entries.stream());
        return () -> projectsIn(subjects);
    }

    /** The tables of the lines, by their projects and, for whole-department tables, years. */
    Supplier<List<SubjectId>> tables() {
        var whole = subjects(entries.stream().filter(ChosenLines::isWhole));
        var others = subjects(entries.stream().filter(entry -> !isWhole(entry)));
        return () -> Stream.concat(whole.stream(), projectsIn(others).stream()).toList();
    }

    /** All projects of the book that the filter leaves; empty where there is no filter. */
    Optional<Supplier<List<SubjectId>>> filtered() {
        return matches.map(any -> () -> projectsIn(List.of(SubjectId.BOOK)));
    }

    /** The name of the line, where there is only one. */
    Optional<String> name() {
        return entries.size() == 1 ? Optional.of(entries.getFirst().name()) : Optional.empty();
    }

    private static boolean isWhole(BookEntry entry) {
        return entry.shows() == Shows.DEPARTMENT_TABLE;
    }

    private static List<SubjectId> subjects(Stream<BookEntry> entries) {
        return entries.map(BookEntry::subject).toList();
    }

    private List<SubjectId> projectsIn(List<SubjectId> subjects) {
        return ChangeMany.projectsOf(book, subjects).stream()
                .filter(id -> matches.map(left -> left.subjects().contains(id)).orElse(true)).toList();
    }
}
