package org.jimu.exchange;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A JSON file that is not a book. Nothing of it was taken over. */
public final class BadBookFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String path;
    private final String reason;
    private final transient List<String> terms;

    BadBookFile(String file, String path, String reason, String... terms) {
        super(file + " " + path + ": " + reason + " " + String.join(", ", terms));
        this.file = file;
        this.path = path;
        this.reason = reason;
        this.terms = List.of(terms);
    }

    /** Where in the file, as a JSON path. */
    public String path() {
        return path;
    }

    /** Key of the resource text that says what is wrong. */
    public String reason() {
        return reason;
    }

    /** One sentence for the user: file, place and what is wrong. */
    public String sentence(Locale locale) {
        var bundle = ResourceBundle.getBundle("org.jimu.exchange.messages", locale);
        return MessageFormat.format(bundle.getString("problem"), file, path,
                MessageFormat.format(bundle.getString(reason), terms.toArray()));
    }
}
