package org.jimu.ui.tree;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jimu.audit.Audit;
import org.jimu.audit.rule.Severity;
import org.jimu.desk.Desk;
import org.jimu.desk.FindingsIndex;
import org.jimu.desk.Wording;
import org.jimu.form.FormLibrary;
import org.jimu.model.Amount;
import org.jimu.model.Book;
import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.ui.Texts;

/** What is wrong in projects, what years sum up to, and what a filter looks at; found out when asked for. */
final class BookFacts {

    private final Desk desk;
    private final FormLibrary forms;
    private final FindingsIndex index;
    private final Wording wording;
    private final FactCache<String> wrongs = new FactCache<>();
    private final FactCache<String> sums = new FactCache<>();
    private final FactCache<ProjectText> projects = new FactCache<>();

    /** @param index what is wrong in the book, as far as it is known */
    BookFacts(Desk desk, FormLibrary forms, FindingsIndex index, Texts texts) {
        this.desk = desk;
        this.forms = forms;
        this.index = index;
        this.wording = new Wording(texts.locale());
    }

    /**
     * What a filter looks at.
     *
     * @param printed the amount as the tree prints it
     */
    record ProjectText(String name, String code, String amount, String printed, WorkState state) {}

    Desk desk() {
        return desk;
    }

    /** Forgets what an edit touches. */
    void drop(TouchedLines touched) {
        wrongs.drop(touched.facts());
        sums.drop(touched.facts());
        projects.drop(touched.facts());
    }

    /** Forgets what was wrong in tables. */
    void dropFindings(Set<SubjectId> tables) {
        wrongs.drop(tables);
    }

    /** The sum of a year or what is wrong in a project, where it is known already. */
    Optional<String> get(BookEntry entry) {
        return cache(entry).get(entry.subject());
    }

    /** The same as it was before the last edit, where it was ever known. */
    Optional<String> last(BookEntry entry) {
        return cache(entry).last(entry.subject());
    }

    /** Whether there is anything to find out about the line. */
    static boolean hasAny(BookEntry entry) {
        return entry.shows() == BookEntry.Shows.YEAR || entry.shows() == BookEntry.Shows.PROJECT;
    }

    private FactCache<String> cache(BookEntry entry) {
        return entry.shows() == BookEntry.Shows.YEAR ? sums : wrongs;
    }

    /** Finds out about a line. */
    void find(BookEntry entry) {
        var moment = cache(entry).moment();
        var book = desk.book();
        var found = book.find(entry.subject())
                .map(subject -> subject.kind() == SubjectKind.YEAR ? sum(book, subject.id()) : wrong(book, subject));
        cache(entry).put(entry.subject(), found.orElse(""), moment);
    }

    private String wrong(Book book, Subject project) {
        var findings = index.isKnown() ? index.of(project.id()) : Audit.check(book, forms, project.id());
        return findings.stream()
                .filter(finding -> finding.isOpen() && finding.severity() != Severity.HINT)
                .map(wording::finding).collect(Collectors.joining("\n"));
    }

    private static String sum(Book book, SubjectId year) {
        return Money.sum(book.children(year, SubjectKind.PROJECT).stream()
                .flatMap(project -> project.fields().get(StandardFields.BUDGET_TOTAL).flatMap(Amount::money).stream())
                .toList()).print(MoneyUnit.WAN_YUAN, BookLines.DECIMALS);
    }

    /** Whether anything is wrong in the project. */
    boolean isWrong(SubjectId project) {
        var moment = wrongs.moment();
        var book = desk.book();
        return !wrongs.get(project).orElseGet(() -> {
            var found = book.find(project).map(subject -> wrong(book, subject)).orElse("");
            wrongs.put(project, found, moment);
            return found;
        }).isEmpty();
    }

    /** What a filter looks at, where it is known already. */
    Optional<ProjectText> text(SubjectId project) {
        return projects.get(project);
    }

    int moment() {
        return projects.moment();
    }

    /** What a filter looks at. */
    ProjectText text(Subject project, int moment) {
        var text = new ProjectText(project.text(StandardFields.PROJECT_NAME),
                project.text(StandardFields.PROJECT_CODE), project.text(StandardFields.BUDGET_TOTAL),
                BookLines.amount(project), WorkState.of(project));
        projects.put(project.id(), text, moment);
        return text;
    }
}
