package org.jimu.audit.rule;

import java.util.ArrayList;
import java.util.List;

import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/**
 * A way to mend a finding, made against the book in which it was found.
 *
 * @param title key of the sentence that says what it does
 * @param terms what that sentence speaks of
 * @param edits what is done, in order
 * @param steps what the user sees change
 */
public record Fix(String title, List<String> terms, List<Edit> edits, List<Step> steps) {

    /**
     * A text that becomes another.
     *
     * @param before as it stands in the cell
     * @param after  as it will stand there
     */
    public record Step(SubjectId subject, String key, String before, String after) {}

    public Fix {
        terms = List.copyOf(terms);
        edits = List.copyOf(edits);
        steps = List.copyOf(steps);
    }

    /** Sets one field: 改为“…”. */
    public static <T> Fix set(Subject subject, Field<T> field, T value) {
        var after = field.type().print(value);
        return new Fix("fix.set", List.of(after), List.of(Edit.SetField.to(subject.id(), field, value)),
                List.of(new Step(subject.id(), field.key(), subject.text(field), after)));
    }

    /** Sets a field to what the text means when typed into it. */
    public static <T> Fix typed(Subject subject, Field<T> field, String text) {
        return set(subject, field, field.type().read(text));
    }

    /** Under another title. */
    public Fix titled(String key, String... spoken) {
        return new Fix(key, List.of(spoken), edits, steps);
    }

    /** This and the other as one, under this title. */
    public Fix and(Fix other) {
        var both = new ArrayList<>(edits);
        both.addAll(other.edits);
        var seen = new ArrayList<>(steps);
        seen.addAll(other.steps);
        return new Fix(title, terms, both, seen);
    }

    /** Whether all that it changes still stands in the book as it was when it was made. */
    public boolean fits(Book book) {
        return steps.stream().allMatch(step -> book.find(step.subject())
                .filter(subject -> subject.text(StandardFields.of(step.key())).equals(step.before())).isPresent());
    }

    /** The edit: one step of undo. */
    public Edit edit() {
        return new Edit.Batch("history.fix", edits);
    }
}
