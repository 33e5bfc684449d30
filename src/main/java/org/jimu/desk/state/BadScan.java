package org.jimu.desk.state;

/** A file that is no scan. */
public final class BadScan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String file;

    BadScan(String reason, String file, Throwable cause) {
        super(reason + " " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    BadScan(String reason, String file) {
        super(reason + " " + file);
        this.reason = reason;
        this.file = file;
    }

    /** Key of the resource text that tells the user; it speaks of the file and of {@link Scans#MOST_MEGABYTES}. */
    public String reason() {
        return reason;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }
}
