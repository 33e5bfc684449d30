package org.jimu.form;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is wrong with a form file.
 *
 * @param file   name of the file
 * @param path   where in the file, as a JSON path; {@code $} for the whole
 * @param reason key of the resource text that says what is wrong
 * @param terms  what the text speaks of
 */
public record FormProblem(String file, String path, String reason, List<String> terms) {

    public FormProblem {
        terms = List.copyOf(terms);
    }

    /** One sentence for the user: file, place and reason. */
    public String sentence(Locale locale) {
        var bundle = ResourceBundle.getBundle("org.jimu.form.messages", locale);
        return MessageFormat.format(bundle.getString("problem"), file, path,
                MessageFormat.format(bundle.getString(reason), terms.toArray()));
    }
}
