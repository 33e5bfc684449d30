package org.jimu.audit.rule;

import java.util.Optional;
import java.util.Set;

import org.jimu.form.Demands;
import org.jimu.form.Form;
import org.jimu.form.FormKeys;
import org.jimu.form.Taxonomy;
import org.jimu.form.WordList;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;

/**
 * The form of a table as rules see it.
 *
 * @param form     empty where the book names none, or one that is not there
 * @param printed  keys of the fields that it prints
 * @param settings which rules it wants
 * @param words    wrong and outdated words
 */
public record TableForm(Optional<Form> form, Set<String> printed, RuleSettings settings, WordList words) {

    public static TableForm of(Optional<Form> form, Subject root, WordList words) {
        return new TableForm(form, form.map(FormKeys::of).orElse(Set.of()), RuleSettings.of(root, form), words);
    }

    /** Whether the form prints the field; unknown forms print nothing. */
    public boolean prints(Field<?> field) {
        return printed.contains(field.key())
                || field.equals(StandardFields.INDICATOR_TARGET) && printed.contains("indicator.value");
    }

    /** What the form demands; nothing where it is not known. */
    public Demands demands() {
        return form.map(Form::demands).orElse(Demands.NONE);
    }

    /** The levels of the form; none where it is not known. */
    public Taxonomy taxonomy() {
        return form.map(Form::taxonomy).orElse(Taxonomy.NONE);
    }
}
