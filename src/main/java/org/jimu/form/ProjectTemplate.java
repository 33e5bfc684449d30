package org.jimu.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** A new project as its form wants it: a blank row for every second level that the form does not print by itself. */
public final class ProjectTemplate {

    private ProjectTemplate() {
    }

    /** The edit that adds a blank project at the end of a department's year. */
    public static Edit newProject(Book book, Form form, SubjectId year, String name) {
        var id = new SubjectId(book.nextId());
        var below = new ArrayList<Subject>();
        for (var table : form.tables()) {
            if (table.kind() == SubjectKind.INDICATOR && table.empty() == Section.EmptyLevels.DROP) {
                form.taxonomy().firstLevels().forEach(first -> first.secondLevels()
                        .forEach(second -> below.add(row(book, id, below.size(), first, second, table))));
            }
        }
        for (var section : form.sections()) {
            if (section instanceof Section.Across across) {
                across.usual().forEach(usual -> below.add(named(book, id, below.size(), across, usual)));
            }
        }
        var siblings = book.children(year, SubjectKind.PROJECT);
        var fields = ProjectNumbers.numbered(Fields.NONE.with(StandardFields.PROJECT_NAME, name), siblings);
        var project = new Subject(id, SubjectKind.PROJECT, year, fields, below.stream().map(Subject::id).toList());
        var subtree = new ArrayList<>(List.of(project));
        subtree.addAll(below);
        return new Edit.Batch("history.addProject",
                List.of(new Edit.Insert(subtree, book.get(year).children().size())));
    }

    private static Subject named(Book book, SubjectId project, int nth, Section.Across across, String name) {
        return Subject.leaf(new SubjectId(book.nextId() + 1 + nth), across.kind(), project,
                Fields.NONE.with(Field.text(across.nameKey()), name));
    }

    private static Subject row(Book book, SubjectId project, int nth, Taxonomy.FirstLevel first,
            Taxonomy.SecondLevel second, Section.Table table) {
        var fields = Fields.NONE.with(StandardFields.INDICATOR_LEVEL1, first.name())
                .with(StandardFields.INDICATOR_LEVEL2, second.name());
        for (var column : table.columns()) {
            if (column.content() instanceof Content.Joined joined) {
                fields = fields.with(Field.text(joined.headKey()), joined.newHead().fill(key -> Optional.of("1")));
            }
        }
        return Subject.leaf(new SubjectId(book.nextId() + 1 + nth), SubjectKind.INDICATOR, project, fields);
    }
}
