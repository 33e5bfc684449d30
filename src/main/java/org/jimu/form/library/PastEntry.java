package org.jimu.form.library;

import java.util.ArrayList;
import java.util.List;

import org.jimu.model.FieldType;

/**
 * An indicator that the book has, once or many times.
 *
 * @param level1   first level of the latest one
 * @param kind     second level
 * @param variants what it was given as target and basis, the latest first
 */
record PastEntry(String name, String level1, String kind, List<Variant> variants, int uses) implements Tally.Counted {

    /** More are not kept: an old name with a new value each year shall not make each addition slower. */
    private static final int MOST_VARIANTS = 12;

    /**
     * Target and basis of an indicator.
     *
     * @param target encoded, see {@link FieldType#encode}: most books hold the same text already
     */
    record Variant(String target, String basis, int uses) {

        boolean isLike(Variant other) {
            return target.equals(other.target) && basis.equals(other.basis);
        }
    }

    PastEntry {
        variants = List.copyOf(variants);
    }

    /** With one more use. */
    PastEntry used(String latestLevel1, Variant variant) {
        var before = variants.stream().filter(variant::isLike).mapToInt(Variant::uses).sum();
        var changed = new ArrayList<Variant>();
        changed.add(new Variant(variant.target(), variant.basis(), before + 1));
        variants.stream().filter(other -> !other.isLike(variant)).forEach(changed::add);
        if (changed.size() > MOST_VARIANTS) {
            var fewest = changed.subList(1, changed.size()).stream().mapToInt(Variant::uses).min().orElseThrow();
            var last = changed.size() - 1;
            while (changed.get(last).uses() > fewest) {
                last--;
            }
            changed.remove(last);
        }
        return new PastEntry(name, latestLevel1, kind, changed, uses + 1);
    }

    /** With one use less; without any where it was the last. */
    PastEntry unused(Variant variant) {
        var left = variants.stream().map(v -> v.isLike(variant) ? new Variant(v.target(), v.basis(), v.uses() - 1) : v)
                .filter(v -> v.uses() > 0).toList();
        return new PastEntry(name, level1, kind, left, uses - 1);
    }

    /** The entry with the target and basis that it had most often, of equals the latest. */
    LibraryEntry entry() {
        var usual = new Variant("", "", 0);
        for (var variant : variants) {
            usual = variant.uses() > usual.uses() ? variant : usual;
        }
        return new LibraryEntry("", level1, kind, name, FieldType.TARGET.decode(usual.target()), usual.basis());
    }
}
