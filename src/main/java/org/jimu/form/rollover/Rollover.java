package org.jimu.form.rollover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jimu.edit.Edit;
import org.jimu.edit.SubtreeCopy;
import org.jimu.form.ProjectNumbers;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.Numeral;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * Taking projects to another year (结转): copies of them, and of the whole-department tables, in a new year of each
 * department or in the one that is there. What stands in the book is not changed, only added to.
 */
public final class Rollover {

    private static final List<Field<String>> FORMS = List.of(StandardFields.FORM_PROJECT,
            StandardFields.FORM_DEPARTMENT, StandardFields.FORM_LIST);

    private final Book book;
    private final RolloverRequest request;
    private final Map<SubjectId, List<YearChange>> changes;
    private final List<Edit> edits = new ArrayList<>();
    private final List<SubjectId> tops = new ArrayList<>();
    private final List<SubjectId> copies = new ArrayList<>();
    private long nextId;

    private Rollover(Book book, RolloverRequest request) {
        this.book = book;
        this.request = request;
        this.changes = request.changes().stream().collect(Collectors.groupingBy(YearChange::subject));
        this.nextId = book.nextId();
    }

    /**
     * The edit, and where it leads.
     *
     * @param years    the years that got something, in the order of the tree
     * @param projects the copies of projects
     */
    public record Carried(Edit edit, List<SubjectId> years, List<SubjectId> projects) {

        public Carried {
            years = List.copyOf(years);
            projects = List.copyOf(projects);
        }
    }

    /** The edit that does what is asked for; one step of undo. */
    public static Carried carry(Book book, RolloverRequest request) {
        var rollover = new Rollover(book, request);
        years(book, request).forEach(rollover::take);
        return new Carried(new Edit.Batch("history.rollover", rollover.edits), rollover.tops, rollover.copies);
    }

    /** The years in all texts of what is asked for, project by project in the order of the tree. */
    public static List<YearChange> changes(Book book, RolloverRequest request) {
        var found = new ArrayList<YearChange>();
        for (var year : years(book, request)) {
            if (request.wholes().contains(year.id())) {
                found.addAll(YearChanges.of(book, year.id(), request.shift()));
            }
            year.children().stream().filter(request.projects()::contains)
                    .forEach(project -> found.addAll(YearChanges.of(book, project, request.shift())));
        }
        return found;
    }

    /** The years that are asked for, wholly or in part, in the order of the tree. */
    private static List<Subject> years(Book book, RolloverRequest request) {
        var asked = new HashSet<>(request.wholes());
        request.projects().forEach(project -> asked.add(book.get(project).parent()));
        return book.all(SubjectKind.YEAR).stream().filter(year -> asked.contains(year.id())).toList();
    }

    private void take(Subject year) {
        RolloverOffer.year(book, year.parent(), request.shift().to())
                .ifPresentOrElse(then -> addTo(then, year), () -> addYear(year));
    }

    private boolean takesWhole(Subject year) {
        return request.wholes().contains(year.id());
    }

    private List<Subject> projects(Subject year) {
        return book.children(year.id(), SubjectKind.PROJECT);
    }

    private void addYear(Subject year) {
        var subtree = new ArrayList<Subject>(List.of(year));
        var numbers = new HashMap<SubjectId, Fields>();
        var siblings = projects(year);
        var place = 0;
        for (var child : book.children(year.id()).toList()) {
            if (child.kind().isRow() ? takesWhole(year) : request.projects().contains(child.id())) {
                if (child.kind() == SubjectKind.PROJECT) {
                    numbers.put(child.id(), numbers(siblings, child, ++place));
                }
                subtree.addAll(book.subtree(child.id()));
            }
        }
        var fields = takesWhole(year) ? carried(year) : Fields.NONE;
        for (var form : FORMS) {
            fields = fields.with(form, year.fields().get(form));
        }
        fields = fields.with(StandardFields.YEAR, Numeral.of(request.shift().to()));
        var copy = copied(subtree, year.parent(), numbers);
        copy.set(0, copy.getFirst().withFields(fields));
        tops.add(copy.getFirst().id());
        edits.add(new Edit.Insert(copy, book.get(year.parent()).children().indexOf(year.id()) + 1));
    }

    private void addTo(Subject then, Subject year) {
        var index = then.children().size();
        tops.add(then.id());
        if (takesWhole(year)) {
            setMissing(then, carried(year));
            var had = book.children(then.id()).map(Subject::kind).collect(Collectors.toSet());
            for (var row : book.children(year.id()).filter(child -> child.kind().isRow()).toList()) {
                if (!had.contains(row.kind())) {
                    edits.add(new Edit.Insert(copied(List.of(row), then.id(), Map.of()), index++));
                }
            }
        }
        var place = projects(then).size();
        var siblings = projects(year);
        for (var project : siblings.stream().filter(one -> request.projects().contains(one.id())).toList()) {
            var numbers = Map.of(project.id(), numbers(siblings, project, ++place));
            edits.add(new Edit.Insert(copied(book.subtree(project.id()), then.id(), numbers), index++));
        }
    }

    /** What the other year says itself stays. */
    private void setMissing(Subject then, Fields fields) {
        for (var field : fields.fields()) {
            if (!field.equals(StandardFields.YEAR) && then.text(field).isBlank()) {
                edits.add(set(then.id(), field, fields));
            }
        }
    }

    private static <T> Edit set(SubjectId subject, Field<T> field, Fields from) {
        return new Edit.SetField<>(subject, field, from.get(field));
    }

    /** Numbers that count up go on counting; one that was given to the project stays with it. */
    private static Fields numbers(List<Subject> siblings, Subject project, int place) {
        var numbers = Fields.NONE;
        for (var field : ProjectNumbers.FIELDS) {
            numbers = numbers.with(field,
                    ProjectNumbers.at(siblings, field, place).or(() -> project.fields().get(field)));
        }
        return numbers;
    }

    private List<Subject> copied(List<Subject> subtree, SubjectId parent, Map<SubjectId, Fields> numbers) {
        var copy = new ArrayList<>(SubtreeCopy.of(subtree, parent, nextId));
        nextId += copy.size();
        for (var i = 0; i < copy.size(); i++) {
            var original = subtree.get(i);
            var fields = carried(original);
            if (original.kind() == SubjectKind.PROJECT) {
                copies.add(copy.get(i).id());
                for (var field : ProjectNumbers.FIELDS) {
                    fields = fields.has(field) ? fields.with(field, numbers.get(original.id()).get(field)) : fields;
                }
            }
            copy.set(i, copy.get(i).withFields(fields));
        }
        return copy;
    }

    private Fields carried(Subject original) {
        return request.carry()
                .of(YearChanges.applied(original.fields(), changes.getOrDefault(original.id(), List.of())));
    }
}
