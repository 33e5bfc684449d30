package org.jimu.edit;

import java.util.List;

/** An edit that makes no sense in the book it was meant for. The book is unchanged. */
public final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Object> terms;

    /**
     * @param reason key of the resource text that tells the user why
     */
    public EditRefused(String reason) {
        this(reason, List.of());
    }

    /**
     * @param reason key of the resource text that tells the user why
     * @param terms  what is put into the text, such as names
     */
    public EditRefused(String reason, List<Object> terms) {
        super(reason);
        this.reason = reason;
        this.terms = List.copyOf(terms);
    }

    /** Key of the resource text that tells the user why. */
    public String reason() {
        return reason;
    }

    /** What is put into the text. */
    public List<Object> terms() {
        return terms;
    }
}
