package org.jimu.form.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jimu.edit.Edit;
import org.jimu.form.Form;
import org.jimu.form.ProjectTemplate;
import org.jimu.form.Taxonomy;
import org.jimu.model.Book;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;

/** New projects that begin with the usual indicators of a field of work. */
public final class FieldTemplate {

    private static final int QUANTITIES = 2;

    private FieldTemplate() {
    }

    /**
     * The edit that adds a project with the usual indicators at the end of a department's year: in each second level of the
     * form the first ones of the field of work, or else of another one.
     *
     * @param general who has an indicator where the field of work has none
     */
    public static Edit newProject(Book book, Form form, SubjectId year, String name, FieldOfWork field,
            FieldOfWork general) {
        var project = new SubjectId(book.nextId());
        var blank = ProjectTemplate.newProject(book, form, year, name);
        var entries = usual(form, field, general);
        return new Edit.Batch("history.addProject",
                List.of(blank, LibraryRows.insert(blank.applyTo(book), form, project, entries)));
    }

    /** The indicators that a project of the field of work begins with, from the top of the form. */
    public static List<LibraryEntry> usual(Form form, FieldOfWork field, FieldOfWork general) {
        var usual = new ArrayList<LibraryEntry>();
        for (var first : form.taxonomy().firstLevels()) {
            for (var second : first.secondLevels()) {
                var own = of(form, field, first, second);
                var found = own.isEmpty() ? of(form, general, first, second) : own;
                found.stream().limit(second.name().equals(Levels.QUANTITY) ? QUANTITIES : 1).forEach(usual::add);
            }
        }
        return usual;
    }

    /** Those of the level's own name come before those that stand in it for want of their own level. */
    private static List<LibraryEntry> of(Form form, FieldOfWork field, Taxonomy.FirstLevel first,
            Taxonomy.SecondLevel second) {
        return field.entries().stream().filter(entry -> isIn(form, entry, first, second))
                .sorted(Comparator.comparing(entry -> !entry.level2().equals(second.name()))).toList();
    }

    private static boolean isIn(Form form, LibraryEntry entry, Taxonomy.FirstLevel first,
            Taxonomy.SecondLevel second) {
        var fields = LibraryRows.toFields(entry, form);
        return fields.text(StandardFields.INDICATOR_LEVEL1).equals(first.name())
                && fields.text(StandardFields.INDICATOR_LEVEL2).equals(second.name());
    }
}
