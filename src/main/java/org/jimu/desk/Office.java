package org.jimu.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/**
 * What the program takes from the world around it, in one place, so that tests can set it.
 *
 * @param clock  time
 * @param locale language of what users read
 * @param user   who works here, for the history
 * @param host   name of the PC
 * @param home   folder of settings, own forms and automatic backups
 */
public record Office(Clock clock, Locale locale, String user, String host, Path home) {

    /** Who holds a book, for the message that a second opener gets. */
    public String holder() {
        return user + "@" + host;
    }

    /** The folder of the user's own forms. */
    public Path forms() {
        return home.resolve("forms");
    }
}
