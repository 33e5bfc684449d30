package org.jimu.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A font and those that stand in for it where it lacks a character. */
public final class FontStack {

    private final Typeface first;
    private final List<? extends Supplier<Typeface>> others;

    /** @param others asked only when a character is missing, in this order */
    FontStack(Typeface first, List<? extends Supplier<Typeface>> others) {
        this.first = first;
        this.others = List.copyOf(others);
    }

    /** The font of the family itself. */
    public Typeface first() {
        return first;
    }

    /** The first font that has the character; empty if none has. */
    public Optional<Typeface> faceOf(int codePoint) {
        if (first.has(codePoint)) {
            return Optional.of(first);
        }
        return others.stream().<Typeface>map(Supplier::get).filter(face -> face.has(codePoint)).findFirst();
    }
}
