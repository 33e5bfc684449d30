package org.jimu.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jimu.desk.NewProject.Source;
import org.jimu.form.library.FieldOfWork;
import org.jimu.form.library.IndicatorLibrary;
import org.jimu.form.library.Pinyin;
import org.jimu.form.rollover.ProjectCopy;
import org.jimu.form.rollover.RolloverOffer;
import org.jimu.form.rollover.YearShift;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * What a new project in a department's year can begin with: searched by name, code or initials of pinyin. The first
 * question looks through the book or reads the library; ask beside the window's thread.
 */
public final class ProjectSources {

    private static final int NAMED_INDICATORS = 4;

    private final Book book;
    private final SubjectId year;
    private final Supplier<IndicatorLibrary> library;
    private Optional<List<Offer>> projects = Optional.empty();

    public ProjectSources(Book book, SubjectId year, Supplier<IndicatorLibrary> library) {
        this.book = book;
        this.year = year;
        this.library = library;
    }

    /**
     * Something to begin with.
     *
     * @param name  name of the field of work or project; of one that goes on, its name in the new year
     * @param about where it stands, or what it brings
     * @param code  项目代码; empty where there is none
     */
    public record Offer(Source source, String name, String about, String code) {

        boolean has(String typed) {
            return Pinyin.matches(name, typed) || Pinyin.matches(about, typed) || code.contains(typed.strip());
        }
    }

    /** The fields of work that have the text in their name or among their indicators. */
    public List<Offer> fields(String typed) {
        var fields = library.get().fields();
        return fields.stream().map(field -> new Offer(new Source.Field(field, fields.getLast()), field.name(),
                indicators(field), "")).filter(offer -> offer.has(typed)).toList();
    }

    private static String indicators(FieldOfWork field) {
        return field.entries().stream().limit(NAMED_INDICATORS).map(entry -> entry.name())
                .collect(Collectors.joining("、", "", "…"));
    }

    /** The projects of the whole book that have the text; those whose name has it come first. */
    public List<Offer> projects(String typed) {
        var all = allProjects();
        var named = all.stream().filter(offer -> Pinyin.matches(offer.name(), typed)).toList();
        if (typed.isBlank()) {
            return named;
        }
        var others = all.stream().filter(offer -> !Pinyin.matches(offer.name(), typed) && offer.has(typed));
        return Stream.concat(named.stream(), others).toList();
    }

    private synchronized List<Offer> allProjects() {
        var known = projects.orElseGet(() -> book.all(SubjectKind.YEAR).stream().flatMap(of -> {
            var place = place(of);
            return book.children(of.id(), SubjectKind.PROJECT).stream().map(project -> offer(
                    new Source.Copy(project.id()), project.text(StandardFields.PROJECT_NAME), place, project));
        }).toList());
        projects = Optional.of(known);
        return known;
    }

    private static Offer offer(Source source, String name, String place, Subject project) {
        var code = project.text(StandardFields.PROJECT_CODE);
        return new Offer(source, name, code.isEmpty() ? place : place + " · " + code, code);
    }

    private String place(Subject of) {
        return text(of.parent(), StandardFields.DEPARTMENT_NAME) + " " + of.text(StandardFields.YEAR);
    }

    private String text(SubjectId id, Field<?> field) {
        return book.get(id).text(field);
    }

    /** The projects of the department's year before that have the text; none where there is no such year. */
    public List<Offer> continued(String typed) {
        var to = RolloverOffer.number(book.get(year));
        var before = ProjectCopy.yearBefore(book, year);
        if (to.isEmpty() || before.isEmpty()) {
            return List.of();
        }
        var shift = new YearShift(RolloverOffer.number(before.get()).orElseThrow(), to.get());
        return book.children(before.get().id(), SubjectKind.PROJECT).stream()
                .map(project -> offer(new Source.Continued(project.id(), shift),
                        RolloverOffer.movedName(project, shift), place(before.get()), project))
                .filter(offer -> offer.has(typed)).toList();
    }
}
