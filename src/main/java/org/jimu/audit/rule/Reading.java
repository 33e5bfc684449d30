package org.jimu.audit.rule;

import java.util.function.Function;

/**
 * Something that several rules want to know of a table. It is found out when the first of them asks, once for each table;
 * see {@link Table#known}. A reading is a constant of the class that knows how to read it.
 */
public final class Reading<T> {

    private final Function<Table, T> reader;

    /** @param reader what is found out never changes, like the table */
    public Reading(Function<Table, T> reader) {
        this.reader = reader;
    }

    T of(Table table) {
        return reader.apply(table);
    }
}
