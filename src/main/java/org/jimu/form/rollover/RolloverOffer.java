package org.jimu.form.rollover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jimu.form.rollover.DepartmentYear.ProjectOffer;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Numeral;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** What a book has that can be taken to another year. */
public final class RolloverOffer {

    private static final Set<Field<?>> NOT_OF_A_TABLE = Set.of(StandardFields.YEAR, StandardFields.FORM_PROJECT,
            StandardFields.FORM_DEPARTMENT, StandardFields.FORM_LIST, StandardFields.SUMMARY_PRINTED_TOTAL);

    private RolloverOffer() {
    }

    /** The years that the book has, each once, the earliest first. */
    public static List<Integer> years(Book book) {
        return book.all(SubjectKind.YEAR).stream().flatMap(year -> number(year).stream()).distinct().sorted().toList();
    }

    /** The number of a year; empty where it is named by something else. */
    public static Optional<Integer> number(Subject year) {
        return year.fields().get(StandardFields.YEAR).flatMap(Numeral::number).map(number -> number.intValue());
    }

    /** The year of that number right below a department. */
    public static Optional<Subject> year(Book book, SubjectId department, int number) {
        return book.children(department, SubjectKind.YEAR).stream()
                .filter(year -> number(year).filter(is -> is == number).isPresent()).findFirst();
    }

    /** The departments that have the year, in the order of the tree. */
    public static List<DepartmentYear> of(Book book, YearShift shift) {
        var found = new ArrayList<DepartmentYear>();
        for (var department : book.all(SubjectKind.DEPARTMENT)) {
            year(book, department.id(), shift.from()).ifPresent(year -> found.add(of(book, department, year, shift)));
        }
        return found;
    }

    private static DepartmentYear of(Book book, Subject department, Subject year, YearShift shift) {
        var next = year(book, department.id(), shift.to());
        var there = new HashSet<String>();
        next.ifPresent(then -> book.children(then.id(), SubjectKind.PROJECT).forEach(project -> {
            there.add(project.text(StandardFields.PROJECT_NAME));
            there.add(project.text(StandardFields.PROJECT_CODE));
        }));
        there.remove("");
        var projects = book.children(year.id(), SubjectKind.PROJECT).stream()
                .map(project -> new ProjectOffer(project.id(), project.text(StandardFields.PROJECT_NAME),
                        names(project, shift).stream().anyMatch(there::contains)))
                .toList();
        return new DepartmentYear(year.id(), path(book, department), next.map(Subject::id), hasTable(book, year),
                next.filter(then -> hasTable(book, then)).isPresent(), projects);
    }

    /** By what the project may be known in the other year. */
    private static Set<String> names(Subject project, YearShift shift) {
        return new LinkedHashSet<>(List.of(project.text(StandardFields.PROJECT_NAME), movedName(project, shift),
                project.text(StandardFields.PROJECT_CODE)));
    }

    /** The name of a project as it is in the other year, where the user says nothing else. */
    public static String movedName(Subject project, YearShift shift) {
        var name = project.text(StandardFields.PROJECT_NAME);
        var moved = new StringBuilder(name);
        YearMentions.in(name, shift).reversed().stream().filter(mention -> mention.doubt().isEmpty())
                .forEach(mention -> moved.replace(mention.start(), mention.end(), mention.replacement()));
        return moved.toString();
    }

    private static boolean hasTable(Book book, Subject year) {
        return year.fields().fields().stream()
                .anyMatch(field -> !NOT_OF_A_TABLE.contains(field) && !StandardFields.isOfState(field)
                        && !year.text(field).isBlank())
                || book.children(year.id()).anyMatch(child -> child.kind().isRow());
    }

    private static List<String> path(Book book, Subject department) {
        var names = new ArrayList<String>();
        for (var at = department; at.kind() == SubjectKind.DEPARTMENT; at = book.get(at.parent())) {
            names.addFirst(at.text(StandardFields.DEPARTMENT_NAME));
        }
        return names;
    }
}
