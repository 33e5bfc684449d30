package org.jimu.desk.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jimu.edit.Edit;
import org.jimu.edit.Above;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.FieldType;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * A field set to one text in many projects (批量修改).
 *
 * @param value    the new text; empty to take the field away
 * @param projects in which it is set
 */
public record ChangeMany(Field<String> field, Optional<String> value, List<SubjectId> projects) {

    // what tells one project from another, and what is written for each of them
    private static final Set<Field<?>> OF_ONE = Set.of(StandardFields.PROJECT_NO, StandardFields.PROJECT_CODE,
            StandardFields.PROJECT_NAME, StandardFields.PROJECT_ATTACHMENT_NO, StandardFields.PROJECT_PURPOSE,
            StandardFields.PROJECT_ANNUAL_GOAL, StandardFields.PROJECT_PERIOD_GOAL,
            StandardFields.PROJECT_SUMMARY_ANNUAL_GOAL, StandardFields.PROJECT_SUMMARY_PERIOD_GOAL);

    public ChangeMany {
        projects = List.copyOf(projects);
    }

    /**
     * A project and what its field says now.
     *
     * @param way department and year above it, from the top
     * @param was empty where it does not have the field
     */
    public record Line(SubjectId project, String name, List<Above> way, Optional<String> was) {

        /** Whether the project would change: what it does not have is not made blank. */
        public boolean differs(Optional<String> value) {
            return !was.orElse("").equals(value.orElse(""));
        }
    }

    /** The fields that many projects may share, in their usual order; the form of their tables last. */
    public static List<Field<String>> fields() {
        return Stream.concat(StandardFields.ofKind(SubjectKind.PROJECT).stream()
                .filter(field -> field.type() == FieldType.TEXT && !OF_ONE.contains(field))
                .map(field -> Field.text(field.key())), Stream.of(StandardFields.FORM_PROJECT)).toList();
    }

    /** The projects among and below the subjects, each once, in their order. */
    public static List<SubjectId> projectsOf(Book book, List<SubjectId> subjects) {
        var found = new LinkedHashSet<SubjectId>();
        subjects.stream().filter(id -> book.find(id).isPresent())
                .forEach(id -> book.all(id, SubjectKind.PROJECT).forEach(project -> found.add(project.id())));
        return List.copyOf(found);
    }

    /** The projects with what the field says in them. */
    public static List<Line> lines(Book book, List<SubjectId> projects, Field<String> field) {
        return projects.stream().flatMap(id -> book.find(id).stream())
                .map(project -> new Line(project.id(), project.text(StandardFields.PROJECT_NAME),
                        Above.way(book, project),
                        project.fields().get(field)))
                .toList();
    }

    /** The change as one edit; projects that say so already, or are gone, are left out. */
    public Edit edit(Book book) {
        return new Edit.Batch("history.changeMany",
                projects.stream().flatMap(id -> book.find(id).stream())
                        .filter(project -> !project.text(field).equals(value.orElse("")))
                        .<Edit>map(project -> new Edit.SetField<>(project.id(), field, value)).toList());
    }
}
