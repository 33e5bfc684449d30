package org.jimu.ui;

import java.util.function.Function;

import javafx.util.StringConverter;

/**
 * Shows what is chosen by its name; nothing is typed.
 *
 * @param <T> what is chosen
 */
public final class Naming<T> extends StringConverter<T> {

    private final Function<T, String> name;

    public Naming(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T one) {
        // JavaFX says with null that nothing is chosen
        return one == null ? "" : name.apply(one);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("this is chosen, not typed");
    }
}
