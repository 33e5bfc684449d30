package org.jimu.desk.print;

/** Which sides of the paper are printed, and about which edge it is turned (单双面). */
public enum Sides {
    /** One side (单面). */
    ONE("one", "one-sided"),
    /** Both, turned like a book (双面，沿长边翻转). */
    LONG_EDGE("longEdge", "two-sided-long-edge"),
    /** Both, turned like a note pad (双面，沿短边翻转). */
    SHORT_EDGE("shortEdge", "two-sided-short-edge");

    private final String code;
    private final String keyword;

    Sides(String code, String keyword) {
        this.code = code;
        this.keyword = keyword;
    }

    /** Stable name for settings and texts. */
    public String code() {
        return code;
    }

    /** The word of the Internet Printing Protocol, RFC 8011, 5.2.8. */
    String keyword() {
        return keyword;
    }
}
