package org.jimu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.jimu.desk.Office;
import org.jimu.paper.FontCatalog;

/** Reads from the system what the program takes from the world: time, user, folders, fonts, display. */
final class World {

    private static final String HOME_VARIABLE = "JIMU_HOME";

    private World() {
    }

    static Office office(Locale locale) {
        var environment = System.getenv();
        var host = Optional.ofNullable(environment.get("COMPUTERNAME"))
                .or(() -> Optional.ofNullable(environment.get("HOSTNAME"))).orElse("localhost");
        return new Office(Clock.systemDefaultZone(), locale, System.getProperty("user.name", "?"), host,
                home());
    }

    /** The program's folder: beside the program for a portable copy ({@code JIMU_HOME}), else in the user's own. */
    static Path home() {
        var environment = System.getenv();
        var portable = environment.getOrDefault(HOME_VARIABLE, "");
        if (!portable.isBlank()) {
            return Path.of(portable);
        }
        var roaming = environment.getOrDefault("APPDATA", "");
        return roaming.isBlank()
                ? Path.of(System.getProperty("user.home"), ".config", "jimu")
                : Path.of(roaming, "Jimu");
    }

    static FontCatalog fonts() {
        var userHome = Path.of(System.getProperty("user.home"));
        return FontCatalog.ofSystem(FontCatalog.systemFolders(System.getenv(), userHome));
    }

    /** Whether a window can be shown, or drawn for nobody as tests and the rehearsal have it. */
    static boolean hasDisplay() {
        if (System.getProperty("glass.platform", "").equals("Headless")) {
            return true;
        }
        var linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || !System.getenv().getOrDefault("DISPLAY", "").isBlank()
                || !System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
