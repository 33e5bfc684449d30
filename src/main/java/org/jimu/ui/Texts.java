package org.jimu.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of the window.
 *
 * @param locale the language
 */
public record Texts(Locale locale) {

    public String get(String key, Object... terms) {
        var pattern = ResourceBundle.getBundle("org.jimu.ui.messages", locale).getString(key);
        return terms.length == 0 ? pattern : MessageFormat.format(pattern, terms);
    }
}
