package org.jimu.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.model.Book;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.ui.Texts;
import org.jimu.ui.tree.BookEntry.Shows;

/**
 * What stands in the lines of the tree.
 *
 * @param texts for the lines of years, tables and lists
 */
record BookLines(Texts texts) {

    static final int DECIMALS = 2;

    /** The line of a subject itself. */
    BookEntry entry(Subject subject) {
        var shows = Shows.of(subject.kind());
        return switch (shows) {
            case PROJECT -> new BookEntry(subject.id(), shows, subject.text(StandardFields.PROJECT_NAME),
                    amount(subject), false, WorkState.of(subject));
            case YEAR -> BookEntry.plain(subject.id(), shows,
                    texts.get("tree.year", subject.text(StandardFields.YEAR)), true);
            case DEPARTMENT -> BookEntry.plain(subject.id(), shows, subject.text(StandardFields.DEPARTMENT_NAME),
                    !subject.children().isEmpty());
            default -> BookEntry.plain(subject.id(), shows, subject.text(StandardFields.BOOK_NAME), true);
        };
    }

    /** The lines that read what a subject says: its own, and that of a year's whole-department table. */
    List<BookEntry> entries(Subject subject) {
        return subject.kind() == SubjectKind.YEAR
                ? List.of(entry(subject), departmentTable(subject))
                : List.of(entry(subject));
    }

    private BookEntry departmentTable(Subject year) {
        return new BookEntry(year.id(), Shows.DEPARTMENT_TABLE, texts.get("tree.departmentTable"), "", false,
                WorkState.of(year));
    }

    /** The amount of a project as it stands at the right of its line. */
    static String amount(Subject project) {
        return project.fields().get(StandardFields.BUDGET_TOTAL).flatMap(amount -> amount.money())
                .map(money -> money.print(MoneyUnit.WAN_YUAN, DECIMALS)).orElse("");
    }

    /**
     * The lines right below another one.
     *
     * @param matches what is shown; empty for all
     */
    List<BookEntry> below(Book book, BookEntry entry, Optional<Matches> matches) {
        if (!entry.branch() || book.find(entry.subject()).isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<BookEntry>();
        if (entry.shows() == Shows.YEAR && matches.map(m -> m.wholeYears().contains(entry.subject())).orElse(true)) {
            found.add(departmentTable(book.get(entry.subject())));
            found.add(BookEntry.plain(entry.subject(), Shows.LIST, texts.get("tree.list"), false));
        }
        book.children(entry.subject()).filter(subject -> !subject.kind().isRow())
                .filter(subject -> matches.map(m -> m.subjects().contains(subject.id())).orElse(true))
                .map(this::entry).forEach(found::add);
        return found;
    }

    /** The subject and all above it, from the top. */
    static List<Subject> way(Book book, Subject subject) {
        var way = new ArrayList<>(List.of(subject));
        for (var at = subject; at.kind() != SubjectKind.BOOK;) {
            at = book.get(at.parent());
            way.addFirst(at);
        }
        return way;
    }

    /** Whether there are no more than so many lines in the book; looks at no more than that. */
    static boolean isSmall(Book book, int limit) {
        return count(book, SubjectId.BOOK, limit) <= limit;
    }

    private static int count(Book book, SubjectId above, int limit) {
        var count = 0;
        for (var id : book.get(above).children()) {
            var subject = book.get(id);
            count += 1 + (subject.kind() == SubjectKind.YEAR
                    ? subject.children().size()
                    : count(book, subject.id(), limit - count));
            if (count > limit) {
                break;
            }
        }
        return count;
    }
}
