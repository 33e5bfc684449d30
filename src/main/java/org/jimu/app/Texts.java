package org.jimu.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of the command line.
 *
 * @param locale the language
 */
record Texts(Locale locale) {

    String get(String key, Object... terms) {
        return MessageFormat.format(ResourceBundle.getBundle("org.jimu.app.messages", locale).getString(key), terms);
    }
}
