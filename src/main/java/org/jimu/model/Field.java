package org.jimu.model;

/**
 * A typed key, such as {@code budget.total}. Two fields with one key and type are the same field; a form may bring fields
 * that nobody foresaw ({@code x.…}), which are texts.
 *
 * @param key  the key used in forms, in JSON and in messages
 * @param type what its values are
 */
public record Field<T>(String key, FieldType<T> type) {

    public static Field<String> text(String key) {
        return new Field<>(key, FieldType.TEXT);
    }

    public static Field<Amount> money(String key) {
        return new Field<>(key, FieldType.MONEY);
    }

    public static Field<Numeral> number(String key) {
        return new Field<>(key, FieldType.NUMBER);
    }

    public static Field<Target> target(String key) {
        return new Field<>(key, FieldType.TARGET);
    }

    /** The encoded form of a value that is known to belong to this field. */
    @SuppressWarnings("unchecked")
    public String encodeUnchecked(Object value) {
        return type.encode((T) value);
    }

    /** The printed form of a value that is known to belong to this field. */
    @SuppressWarnings("unchecked")
    public String printUnchecked(Object value) {
        return type.print((T) value);
    }

    @Override
    public String toString() {
        return key;
    }
}
