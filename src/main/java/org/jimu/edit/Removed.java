package org.jimu.edit;

import java.util.List;

import org.jimu.model.Book;
import org.jimu.model.Money;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * A department, year or project that was taken out of a book with all below it: what it was and where it stood.
 *
 * @param subject   its id
 * @param name      its name then; a year's number
 * @param way       departments and year above it, from the top
 * @param preceding its siblings before it, the nearest first; no more than {@value #REMEMBERED}
 * @param projects  how many projects went with it, itself included
 * @param total     sum of the amounts of these projects
 */
public record Removed(SubjectId subject, SubjectKind kind, String name, List<Above> way, List<SubjectId> preceding,
        int projects, Money total) {

    private static final int REMEMBERED = 50;

    public Removed {
        way = List.copyOf(way);
        preceding = List.copyOf(preceding);
    }

    /** What an edit takes out; rows are not told of. */
    public static List<Removed> by(Edit edit, Book before) {
        return switch (edit) {
            case Edit.Remove remove -> before.find(remove.subject()).filter(gone -> !gone.kind().isRow())
                    .map(gone -> of(gone, before)).stream().toList();
            case Edit.Batch batch -> batch.edits().stream().flatMap(part -> by(part, before).stream()).toList();
            case Edit.SetField<?> set -> List.of();
            case Edit.Insert insert -> List.of();
            case Edit.Move move -> List.of();
        };
    }

    private static Removed of(Subject gone, Book before) {
        var siblings = before.get(gone.parent()).children();
        var place = siblings.indexOf(gone.id());
        return of(gone, before.all(gone.id(), SubjectKind.PROJECT), Above.way(before, gone),
                siblings.subList(Math.max(0, place - REMEMBERED), place).reversed());
    }

    /** @param projects those that went with it, itself included */
    public static Removed of(Subject gone, List<Subject> projects, List<Above> way, List<SubjectId> preceding) {
        var amounts = projects.stream().flatMap(project -> project.fields().get(StandardFields.BUDGET_TOTAL).stream())
                .flatMap(amount -> amount.money().stream()).toList();
        return new Removed(gone.id(), gone.kind(), gone.text(StandardFields.nameOf(gone.kind())), way, preceding,
                projects.size(), Money.sum(amounts));
    }
}
