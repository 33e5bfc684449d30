package org.jimu.desk.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jimu.edit.Above;
import org.jimu.edit.Edit;
import org.jimu.edit.Removed;
import org.jimu.form.ProjectNumbers;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/**
 * The edit that gives back what was deleted: where it stood, or, where that is gone, in the nearest department and year
 * that are left. Where none is left, a new one takes it in. Ids stay.
 */
public final class Returning {

    private static final String TITLE = "history.restore";
    private static final List<Field<String>> FORMS = List.of(StandardFields.FORM_PROJECT,
            StandardFields.FORM_DEPARTMENT, StandardFields.FORM_LIST);

    private final Function<List<Above>, Optional<Subject>> gone;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Returned> returned = new ArrayList<>();
    private Book at;

    /** @param gone how the last was of some departments and a year that stood above each other, where that is known */
    public Returning(Book book, Function<List<Above>, Optional<Subject>> gone) {
        this.at = book;
        this.gone = gone;
    }

    /**
     * Something that was given back.
     *
     * @param elsewhere whether it stands under something else than before
     */
    public record Returned(SubjectId subject, boolean elsewhere) {}

    /**
     * Adds what was deleted; what stood above it comes first. What is in the book already stays as it is.
     *
     * @param content what it was, as the history has it
     */
    public void add(Removed removed, Edit.Insert content) {
        if (at.find(removed.subject()).isPresent()) {
            return;
        }
        var parent = home(removed);
        var place = at.get(parent).children();
        var index = removed.preceding().stream().mapToInt(place::indexOf).filter(found -> found >= 0).map(n -> n + 1)
                .findFirst().orElse(removed.preceding().isEmpty() ? Math.min(content.index(), place.size()) : 0);
        var elsewhere = !parent.equals(content.top().parent());
        var insert = new Edit.Insert(missing(content.subtree(), parent), elsewhere ? place.size() : index);
        // what comes next may go into a year that came just now
        ProjectNumbers.following(at, new Edit.Batch(TITLE, List.of(insert))).edits().forEach(this::make);
        returned.add(new Returned(removed.subject(), elsewhere));
    }

    private void make(Edit edit) {
        at = edit.applyTo(at);
        edits.add(edit);
    }

    /** What of a subtree the book does not have. */
    private List<Subject> missing(List<Subject> subtree, SubjectId parent) {
        var left = subtree.stream().filter(subject -> at.find(subject.id()).isEmpty()).toList();
        var ids = new HashSet<>(left.stream().map(Subject::id).toList());
        var subjects = new ArrayList<>(left.stream()
                .map(subject -> subject.withChildren(subject.children().stream().filter(ids::contains).toList()))
                .toList());
        subjects.set(0, subjects.getFirst().withParent(parent));
        return subjects;
    }

    private SubjectId home(Removed removed) {
        var way = removed.way();
        return switch (removed.kind()) {
            case PROJECT -> way.stream().map(Above::id).reduce((above, below) -> below)
                    .filter(year -> isThere(year, SubjectKind.YEAR))
                    .orElseGet(() -> year(way, department(way.subList(0, way.size() - 1))));
            case YEAR -> department(way);
            default -> nearest(way).orElse(SubjectId.BOOK);
        };
    }

    private boolean isThere(SubjectId id, SubjectKind kind) {
        return at.find(id).filter(subject -> subject.kind() == kind).isPresent();
    }

    private Optional<SubjectId> nearest(List<Above> way) {
        return way.reversed().stream().map(Above::id).filter(id -> isThere(id, SubjectKind.DEPARTMENT))
                .findFirst();
    }

    private SubjectId department(List<Above> way) {
        return nearest(way).orElseGet(() -> fresh(SubjectKind.DEPARTMENT, SubjectId.BOOK,
                Fields.NONE.with(StandardFields.DEPARTMENT_NAME, way.getLast().name())));
    }

    /** The year of the same number in a department. */
    private SubjectId year(List<Above> way, SubjectId department) {
        var number = way.getLast().name();
        var years = at.children(department, SubjectKind.YEAR);
        return years.stream().filter(year -> year.text(StandardFields.YEAR).equals(number)).findFirst()
                .map(Subject::id).orElseGet(() -> {
                    var forms = gone.apply(way).or(() -> years.stream().reduce((a, b) -> b));
                    var fields = Fields.NONE.withEncoded(StandardFields.YEAR, number);
                    for (var form : FORMS) {
                        fields = fields.with(form, forms.flatMap(year -> year.fields().get(form)));
                    }
                    return fresh(SubjectKind.YEAR, department, fields);
                });
    }

    private SubjectId fresh(SubjectKind kind, SubjectId parent, Fields fields) {
        var subject = Subject.leaf(new SubjectId(at.nextId()), kind, parent, fields);
        make(Edit.Insert.one(subject, at.get(parent).children().size()));
        return subject.id();
    }

    /** What is given back, in the order in which it was added. */
    public List<Returned> returned() {
        return List.copyOf(returned);
    }

    /** All of it as one edit; running numbers of projects follow. */
    public Edit edit() {
        return new Edit.Batch(TITLE, edits);
    }
}
