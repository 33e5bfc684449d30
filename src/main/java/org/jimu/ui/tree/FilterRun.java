package org.jimu.ui.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.paper.Progress;
import org.jimu.ui.tree.BookFacts.ProjectText;

/** Looks through a book for what a filter leaves. What it reads of projects is remembered for the next time. */
final class FilterRun {

    private final BookFacts facts;
    private final Filter filter;
    private final String thisYear;
    private final Progress progress;
    private final int moment;
    private final Book book;
    private final Set<SubjectId> found = new HashSet<>();
    private final Set<SubjectId> wholeYears = new HashSet<>();
    private int years;
    private boolean stopped;

    /**
     * @param thisYear the year that the filter means by this year
     * @param progress hears of each year that was looked through
     */
    FilterRun(BookFacts facts, Filter filter, String thisYear, Progress progress) {
        this.facts = facts;
        this.filter = filter;
        this.thisYear = thisYear;
        this.progress = progress;
        this.moment = facts.moment();
        this.book = facts.desk().book();
    }

    /** What the filter leaves; empty where it was stopped on the way. */
    Optional<Matches> matches() {
        book.children(SubjectId.BOOK).forEach(department -> place(department, filter.text().isEmpty()));
        return stopped ? Optional.empty() : Optional.of(new Matches(found, wholeYears));
    }

    /** @param named whether the text was found in what it stands under */
    private boolean place(Subject subject, boolean named) {
        if (stopped) {
            return false;
        }
        var any = subject.kind() == SubjectKind.YEAR ? year(subject, named) : department(subject, named);
        if (any) {
            found.add(subject.id());
        }
        return any;
    }

    private boolean department(Subject department, boolean named) {
        var inside = named || filter.isPartOf(department.text(StandardFields.DEPARTMENT_NAME));
        var any = inside && filter.state() == Filter.State.ALL;
        for (var child : book.children(department.id()).toList()) {
            any |= place(child, inside);
        }
        return any;
    }

    private boolean year(Subject year, boolean named) {
        stopped = !progress.step(++years, 0);
        var number = year.text(StandardFields.YEAR);
        if (filter.state() == Filter.State.THIS_YEAR && !number.equals(thisYear)) {
            return false;
        }
        var inside = named || filter.text().equals(number);
        var whole = inside && !filter.state().isOfProjects();
        if (whole) {
            wholeYears.add(year.id());
        }
        var any = whole;
        for (var project : projects(year)) {
            if ((inside || names(project.text())) && stands(project)) {
                found.add(project.id());
                any = true;
            }
        }
        return any;
    }

    private record Project(SubjectId id, ProjectText text) {}

    private List<Project> projects(Subject year) {
        var known = year.children().stream()
                .flatMap(id -> facts.text(id).map(text -> new Project(id, text)).stream()).toList();
        // rows of the year are never known, so a year that has some is read each time
        return known.size() == year.children().size()
                ? known
                : book.children(year.id(), SubjectKind.PROJECT).stream()
                        .map(project -> new Project(project.id(), facts.text(project, moment))).toList();
    }

    private boolean names(ProjectText project) {
        return filter.isPartOf(project.name()) || filter.isPartOf(project.code())
                || project.amount().startsWith(filter.text()) || project.printed().startsWith(filter.text());
    }

    private boolean stands(Project project) {
        return switch (filter.state()) {
            case ALL, THIS_YEAR -> true;
            case WRONG -> facts.isWrong(project.id());
            case RIGHT -> !facts.isWrong(project.id());
            case NO_AMOUNT -> project.text().printed().isEmpty();
            case FILLING -> project.text().state() == WorkState.FILLING;
            case CHECKED -> project.text().state() == WorkState.CHECKED;
            case PRINTED -> project.text().state() == WorkState.PRINTED;
            case SIGNED -> project.text().state() == WorkState.SIGNED;
        };
    }
}
