package org.jimu.edit;

/** An edit that makes no sense in the book it was meant for. The book is unchanged. */
public final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason key of the resource text that tells the user why
     */
    public EditRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Key of the resource text that tells the user why. */
    public String reason() {
        return reason;
    }
}
