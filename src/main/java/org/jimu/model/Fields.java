package org.jimu.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * An immutable map of typed fields, in the order of their keys. A field that is absent is not part of the subject (its
 * form does not print it); a field with an empty text is printed blank. Small and flat: a book of 150,000 rows holds as
 * many of these.
 */
public final class Fields {

    /** No fields at all. */
    public static final Fields NONE = new Fields(new Field<?>[0], new Object[0]);

    private final Field<?>[] keys;
    private final Object[] values;

    private Fields(Field<?>[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** The value of the field, or empty where the subject has none. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Field<T> field) {
        var at = find(field.key());
        return at < 0 ? Optional.empty() : Optional.of((T) values[at]);
    }

    /** The printed text of the field, empty where the subject has none. */
    public String text(Field<?> field) {
        var at = find(field.key());
        return at < 0 ? "" : keys[at].printUnchecked(values[at]);
    }

    /** Whether there is a field whose key begins so. */
    public boolean hasAny(String prefix) {
        var at = find(prefix);
        var first = at < 0 ? -at - 1 : at;
        return first < keys.length && keys[first].key().startsWith(prefix);
    }

    public boolean has(Field<?> field) {
        return find(field.key()) >= 0;
    }

    public <T> Fields with(Field<T> field, T value) {
        var at = find(field.key());
        if (at >= 0) {
            var changed = values.clone();
            changed[at] = value;
            return new Fields(keys, changed);
        }
        var place = -at - 1;
        var newKeys = Arrays.copyOf(keys, keys.length + 1);
        var newValues = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(keys, place, newKeys, place + 1, keys.length - place);
        System.arraycopy(values, place, newValues, place + 1, values.length - place);
        newKeys[place] = field;
        newValues[place] = value;
        return new Fields(newKeys, newValues);
    }

    /** With the field set to the value, or without the field where there is no value. */
    public <T> Fields with(Field<T> field, Optional<T> value) {
        return value.map(v -> with(field, v)).orElseGet(() -> without(field));
    }

    /** With the field set to what the encoded text means; see {@link FieldType#encode}. */
    public <T> Fields withEncoded(Field<T> field, String encoded) {
        return with(field, field.type().decode(encoded));
    }

    /** The fields with what their encoded texts mean; see {@link FieldType#encode}. */
    public static Fields ofEncoded(SortedMap<String, String> encoded, Function<String, Field<?>> fieldOfKey) {
        var keys = new Field<?>[encoded.size()];
        var values = new Object[encoded.size()];
        var at = 0;
        for (var entry : encoded.entrySet()) {
            keys[at] = fieldOfKey.apply(entry.getKey());
            values[at] = keys[at].type().decode(entry.getValue());
            at++;
        }
        return new Fields(keys, values);
    }

    public Fields without(Field<?> field) {
        var at = find(field.key());
        if (at < 0) {
            return this;
        }
        var newKeys = new Field<?>[keys.length - 1];
        var newValues = new Object[values.length - 1];
        System.arraycopy(keys, 0, newKeys, 0, at);
        System.arraycopy(values, 0, newValues, 0, at);
        System.arraycopy(keys, at + 1, newKeys, at, newKeys.length - at);
        System.arraycopy(values, at + 1, newValues, at, newValues.length - at);
        return new Fields(newKeys, newValues);
    }

    /** All fields with their encoded values, in the order of their keys. */
    public void forEachEncoded(BiConsumer<Field<?>, String> action) {
        for (var i = 0; i < keys.length; i++) {
            action.accept(keys[i], keys[i].encodeUnchecked(values[i]));
        }
    }

    public List<Field<?>> fields() {
        return List.of(keys);
    }

    public boolean isEmpty() {
        return keys.length == 0;
    }

    private int find(String key) {
        var low = 0;
        var high = keys.length - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = keys[middle].key().compareTo(key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields that && Arrays.equals(keys, that.keys) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        forEachEncoded((field, encoded) -> parts.add(field.key() + "=" + encoded));
        return String.join(", ", parts);
    }
}
