package org.jimu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.jimu.desk.Office;
import org.jimu.paper.FontCatalog;

/** Reads from the system what the program takes from the world: time, user, folders, fonts, display. */
final class World {

    // told by the launcher
    private static final String PROGRAM = "jimu.program";

    private World() {
    }

    static Office office(Locale locale) {
        var environment = System.getenv();
        var host = Optional.ofNullable(environment.get("COMPUTERNAME"))
                .or(() -> Optional.ofNullable(environment.get("HOSTNAME"))).orElse("localhost");
        return new Office(Clock.systemDefaultZone(), locale, System.getProperty("user.name", "?"), host,
                folder().home());
    }

    /** Where settings, own forms and the log lie. */
    static ProgramFolder folder() {
        var environment = System.getenv();
        var roaming = environment.getOrDefault("APPDATA", "");
        var own = roaming.isBlank()
                ? Path.of(System.getProperty("user.home"), ".config", "jimu")
                : Path.of(roaming, "Jimu");
        var program = Optional.of(System.getProperty(PROGRAM, "")).filter(text -> !text.isEmpty()).map(Path::of);
        return ProgramFolder.of(environment, program, own);
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
