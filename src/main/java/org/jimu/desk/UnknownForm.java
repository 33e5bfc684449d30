package org.jimu.desk;

/** A form that is asked for, or that a book names, but that nobody has. */
public final class UnknownForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    public UnknownForm(String id) {
        super("there is no form " + id);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
