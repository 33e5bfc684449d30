package org.jimu.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.application.ColorScheme;

import org.jimu.desk.Settings;

/**
 * How the user wants the window to look (外观). The paper in it stays white with black type, and has its own zoom.
 *
 * @param scheme light, dark, or what the system has
 * @param scale  of everything around the paper, in percent; one of {@link #SCALES}
 * @param type   size of the type at 100 %, in pixels; one of {@link #TYPES}
 */
public record Appearance(Scheme scheme, int scale, int type) {

    /** Light or dark (浅色、深色、跟随系统). */
    public enum Scheme {
        LIGHT, DARK, SYSTEM
    }

    /** The scales on offer, in percent. */
    public static final List<Integer> SCALES = List.of(100, 125, 150, 200);
    /** The sizes of type on offer, in pixels at 100 %. */
    public static final List<Integer> TYPES = List.of(12, 14, 16, 18);
    /** Light, at the size for which the style sheets are written. */
    public static final Appearance PLAIN = new Appearance(Scheme.LIGHT, 100, 14);

    private static final String SCHEME_SETTING = "look.scheme";
    private static final String SCALE_SETTING = "look.scale";
    private static final String TYPE_SETTING = "look.type";

    /** What the user chose last; what is unknown or unreadable there is as it is at first. */
    public static Appearance of(Settings settings) {
        return new Appearance(
                settings.get(SCHEME_SETTING).flatMap(Appearance::scheme).orElse(Scheme.SYSTEM),
                settings.number(SCALE_SETTING).map(Double::intValue).filter(SCALES::contains).orElse(PLAIN.scale),
                settings.number(TYPE_SETTING).map(Double::intValue).filter(TYPES::contains).orElse(PLAIN.type));
    }

    private static Optional<Scheme> scheme(String name) {
        for (var scheme : Scheme.values()) {
            if (scheme.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    /** Remembers it for the next start. */
    public void keep(Settings settings) {
        settings.put(SCHEME_SETTING, scheme.name().toLowerCase(Locale.ROOT));
        settings.put(SCALE_SETTING, Integer.toString(scale));
        settings.put(TYPE_SETTING, Integer.toString(type));
    }

    /** The same in another scheme. */
    public Appearance with(Scheme other) {
        return new Appearance(other, scale, type);
    }

    /** The same at another scale, in percent. */
    public Appearance scaled(int percent) {
        return new Appearance(scheme, percent, type);
    }

    /** The same with the next larger or smaller scale on offer; itself at the end of them. */
    public Appearance scaled(boolean larger) {
        return scaled(next(SCALES, scale, larger));
    }

    /** The same with another size of type, in pixels at 100 %. */
    public Appearance typed(int pixels) {
        return new Appearance(scheme, scale, pixels);
    }

    /** The same with the next larger or smaller type on offer; itself at the end of them. */
    public Appearance typed(boolean larger) {
        return typed(next(TYPES, type, larger));
    }

    private static int next(List<Integer> offered, int now, boolean larger) {
        return offered.get(Math.clamp(offered.indexOf(now) + (larger ? 1 : -1), 0, offered.size() - 1));
    }

    /** Whether it is dark where the system has a scheme of its own. */
    boolean isDark(ColorScheme ofSystem) {
        return scheme == Scheme.DARK || scheme == Scheme.SYSTEM && ofSystem == ColorScheme.DARK;
    }

    /** How much larger than at 100 % lengths are. */
    double lengths() {
        return scale / 100.0;
    }

    /** How much larger than at first type is, and what is measured by it, such as the lines of lists. */
    double types() {
        return lengths() * type / PLAIN.type;
    }
}
