package org.jimu.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * The running numbers of a year's projects (序号, and 附件号 where it runs along): where they counted up in the order of
 * the tree before an edit, they do so after it. Somebody's own numbering is left alone.
 */
public final class ProjectNumbers {

    /** The fields that count projects. */
    public static final List<Field<String>> FIELDS = List.of(StandardFields.PROJECT_NO,
            StandardFields.PROJECT_ATTACHMENT_NO);

    private ProjectNumbers() {
    }

    /** The edit with what brings the numbers of all years whose projects it changes into order again, as one edit. */
    public static Edit.Batch following(Book before, Edit.Batch edit) {
        var years = new LinkedHashSet<SubjectId>();
        collectParents(edit, before, years);
        years.removeIf(id -> before.find(id).filter(one -> one.kind() == SubjectKind.YEAR).isEmpty());
        if (years.isEmpty()) {
            return edit;
        }
        var after = edit.applyTo(before);
        var edits = new ArrayList<>(edit.edits());
        for (var year : years) {
            if (after.find(year).isPresent()) {
                FIELDS.forEach(field -> edits.addAll(renumbered(before, after, year, field)));
            }
        }
        return new Edit.Batch(edit.title(), edits);
    }

    private static void collectParents(Edit edit, Book before, Set<SubjectId> parents) {
        switch (edit) {
            case Edit.SetField<?> set -> {
            }
            case Edit.Insert insert -> parents.add(insert.top().parent());
            case Edit.Remove remove -> before.find(remove.subject()).map(Subject::parent).ifPresent(parents::add);
            case Edit.Move move -> {
                before.find(move.subject()).map(Subject::parent).ifPresent(parents::add);
                parents.add(move.parent());
            }
            case Edit.Batch batch -> batch.edits().forEach(part -> collectParents(part, before, parents));
        }
    }

    private static List<Edit> renumbered(Book before, Book after, SubjectId year, Field<String> field) {
        var former = before.children(year, SubjectKind.PROJECT);
        var now = after.children(year, SubjectKind.PROJECT);
        if (former.stream().map(Subject::id).toList().equals(now.stream().map(Subject::id).toList())) {
            return List.of();
        }
        var numbering = former.isEmpty() ? ofArrivals(before, now, field) : of(former, field);
        var edits = new ArrayList<Edit>();
        for (var i = 0; i < now.size() && numbering.isPresent(); i++) {
            var number = numbering.get().nth(i);
            if (!now.get(i).fields().get(field).equals(Optional.of(number))) {
                edits.add(Edit.SetField.to(now.get(i).id(), field, number));
            }
        }
        return edits;
    }

    /** The numbering of projects that all came into an empty year: theirs from 1, unless it was somebody's own before. */
    private static Optional<Numbering> ofArrivals(Book before, List<Subject> arrived, Field<String> field) {
        var sources = arrived.stream().flatMap(project -> before.find(project.id()).stream()).map(Subject::parent)
                .distinct().toList();
        var counted = sources.stream()
                .allMatch(source -> of(before.children(source, SubjectKind.PROJECT), field).isPresent());
        return counted ? Numbering.alike(texts(arrived, field)) : Optional.empty();
    }

    private static Optional<Numbering> of(List<Subject> projects, Field<String> field) {
        return Numbering.of(texts(projects, field));
    }

    private static List<String> texts(List<Subject> projects, Field<String> field) {
        return projects.stream().map(project -> project.text(field)).toList();
    }

    /**
     * The number of a project at a place in the siblings' way of counting; empty where they do not count up.
     *
     * @param place from 1; may be beyond the last
     */
    public static Optional<String> at(List<Subject> siblings, Field<String> field, int place) {
        return of(siblings, field).map(numbering -> numbering.nth(place - 1));
    }

    /** The fields of a project that comes after the siblings, with its numbers. */
    public static Fields numbered(Fields fields, List<Subject> siblings) {
        var place = siblings.size() + 1;
        var numbered = fields.with(StandardFields.PROJECT_NO,
                at(siblings, StandardFields.PROJECT_NO, place).orElseGet(() -> Integer.toString(place)));
        return at(siblings, StandardFields.PROJECT_ATTACHMENT_NO, place)
                .map(number -> numbered.with(StandardFields.PROJECT_ATTACHMENT_NO, number)).orElse(numbered);
    }
}
