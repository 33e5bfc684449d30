package org.jimu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.Office;
import org.jimu.desk.Settings;
import org.jimu.ui.Appearance.Scheme;

/** The look is remembered, and its sheets name their colours in both schemes. */
class AppearanceTest {

    private static final Pattern NAME = Pattern.compile("-jimu-[a-z-]+");

    @TempDir
    private Path folder;

    private Settings settings() {
        return Settings.of(new Office(Clock.systemUTC(), Locale.SIMPLIFIED_CHINESE, "会计", "pc", folder));
    }

    @Test
    void isRemembered() {
        assertThat(Appearance.of(settings())).isEqualTo(new Appearance(Scheme.SYSTEM, 100, 14));
        new Appearance(Scheme.DARK, 150, 18).keep(settings());
        assertThat(Appearance.of(settings())).isEqualTo(new Appearance(Scheme.DARK, 150, 18));
    }

    @Test
    void beginsAnewWhereWhatIsRememberedIsNotOnOffer() {
        var settings = settings();
        settings.put("look.scheme", "pink");
        settings.put("look.scale", "3000");
        settings.put("look.type", "big");
        assertThat(Appearance.of(settings)).isEqualTo(new Appearance(Scheme.SYSTEM, 100, 14));
    }

    @Test
    void stepsThroughWhatIsOnOffer() {
        assertThat(Appearance.PLAIN.scaled(true).scaled(true).scale()).isEqualTo(150);
        assertThat(Appearance.PLAIN.scaled(false)).isEqualTo(Appearance.PLAIN);
        assertThat(Appearance.PLAIN.scaled(200).scaled(true).scale()).isEqualTo(200);
        assertThat(Appearance.PLAIN.typed(false).type()).isEqualTo(12);
        assertThat(Appearance.PLAIN.scaled(200).typed(18).types()).isEqualTo(2 * 18 / 14.0);
    }

    @Test
    void asksTheSystemWhereTheUserLeavesItToTheSystem() {
        assertThat(Appearance.PLAIN.with(Scheme.SYSTEM).isDark(ColorScheme.DARK)).isTrue();
        assertThat(Appearance.PLAIN.with(Scheme.SYSTEM).isDark(ColorScheme.LIGHT)).isFalse();
        assertThat(Appearance.PLAIN.with(Scheme.LIGHT).isDark(ColorScheme.DARK)).isFalse();
        assertThat(Appearance.PLAIN.with(Scheme.DARK).isDark(ColorScheme.LIGHT)).isTrue();
    }

    @Test
    void scalesLengthsAndTypeButNoPictures() {
        var css = """
                .a { -fx-padding: 1px -2.5px; -fx-font-size: 14px; }
                .b { -fx-font-size: 1em; -fx-background-insets: 0, 1; }
                .c { -fx-graphic: url("data:image/png;base64,3px"); }""";
        assertThat(new SheetScale(2, 3).apply(css)).isEqualTo("""
                .a { -fx-padding: 2.0px -5.0px; -fx-font-size: 42.0px; }
                .b { -fx-font-size: 1em; -fx-background-insets: 0, 1; }
                .c { -fx-graphic: url("data:image/png;base64,3px"); }""");
    }

    @Test
    void bothSchemesNameTheSameColoursAndTheSheetUsesNoOther() throws IOException {
        var light = names(sheet("jimu-light.css"));
        assertThat(names(sheet("jimu-dark.css"))).isEqualTo(light);
        var sheet = sheet("jimu.css");
        var root = sheet.substring(0, sheet.indexOf('}'));
        var known = new TreeSet<>(light);
        known.addAll(names(root));
        assertThat(known).containsAll(names(sheet));
        // what lies on the paper is the same in every look
        var rest = sheet.substring(root.length()).lines()
                .filter(line -> !line.startsWith(".paper") && !line.startsWith(".cell-"))
                .collect(Collectors.joining("\n"));
        assertThat(rest).doesNotContainPattern("#[0-9a-f]{3}|rgb|\\bwhite\\b|\\bblack\\b");
    }

    @Test
    void nothingHasAShadow() throws IOException {
        assertThat(sheet("jimu.css")).doesNotContainPattern("-fx-effect: (?!null)");
    }

    private static Set<String> names(String css) {
        return NAME.matcher(css).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sheet(String name) throws IOException {
        try (var in = Theme.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
