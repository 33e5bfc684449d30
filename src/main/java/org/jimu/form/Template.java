package org.jimu.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text with places for data: {@code {project.name}绩效目标表}. {@code {key|fallback}} takes the fallback, itself a
 * template, where the subject does not have the field; {@code {sum:key}}, {@code {count:kind}}, {@code {index}} and
 * {@code {index:cn}} (一, 二 …) are computed.
 *
 * @param source the text as the form has it
 * @param parts  the text taken apart
 */
public record Template(String source, List<Part> parts) {

    /** Literal text or a place for data. */
    public sealed interface Part {
    }

    /** Literal text. */
    public record Literal(String text) implements Part {}

    /**
     * A place for data.
     *
     * @param key      what is asked for
     * @param fallback what stands there where there is nothing; the empty template where the form gives none
     */
    public record Place(String key, Template fallback) implements Part {}

    /** The template without text. */
    public static final Template EMPTY = new Template("", List.of());

    public Template {
        parts = List.copyOf(parts);
    }

    /**
     * Takes a text apart.
     *
     * @throws IllegalArgumentException where braces do not close
     */
    public static Template read(String source) {
        var parts = new ArrayList<Part>();
        var at = 0;
        while (at < source.length()) {
            var open = source.indexOf('{', at);
            if (open < 0) {
                parts.add(new Literal(source.substring(at)));
                break;
            }
            if (open > at) {
                parts.add(new Literal(source.substring(at, open)));
            }
            var close = closing(source, open);
            parts.add(place(source.substring(open + 1, close)));
            at = close + 1;
        }
        return new Template(source, parts);
    }

    private static Place place(String inside) {
        var bar = inside.indexOf('|');
        return bar < 0
                ? new Place(inside, EMPTY)
                : new Place(inside.substring(0, bar), read(inside.substring(bar + 1)));
    }

    private static int closing(String source, int open) {
        var depth = 0;
        for (var at = open; at < source.length(); at++) {
            if (source.charAt(at) == '{') {
                depth++;
            } else if (source.charAt(at) == '}' && --depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a brace is not closed: " + source);
    }

    /** All keys asked for, those of fallbacks included. */
    public List<String> keys() {
        return parts.stream().filter(Place.class::isInstance).map(Place.class::cast)
                .<String>mapMulti((place, out) -> {
                    out.accept(place.key());
                    place.fallback().keys().forEach(out);
                }).toList();
    }

    /**
     * The text with its places filled.
     *
     * @param value the text for a key, or empty where there is none
     */
    public String fill(Function<String, Optional<String>> value) {
        return parts.stream().map(part -> switch (part) {
            case Literal literal -> literal.text();
            case Place place -> value.apply(place.key()).orElseGet(() -> place.fallback().fill(value));
        }).collect(Collectors.joining());
    }
}
