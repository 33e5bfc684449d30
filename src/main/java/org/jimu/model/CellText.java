package org.jimu.model;

/** How the text of a cell is read: one place for what counts as the same character. */
public final class CellText {

    private CellText() {
    }

    /** Full-width digits, letters, signs and blanks (ＡＢＣ０１２％＞　) as their usual narrow forms; all else as it is. */
    public static String narrow(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isWide(text.charAt(i))) {
                return narrowFrom(text, i);
            }
        }
        return text;
    }

    private static String narrowFrom(String text, int first) {
        var narrow = new StringBuilder(text.length()).append(text, 0, first);
        for (var i = first; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '　' || c == '\u00a0') {
                narrow.append(' ');
            } else if (isWideForm(c)) {
                narrow.append((char) (c - 0xFEE0));
            } else {
                narrow.append(c);
            }
        }
        return narrow.toString();
    }

    /** The usual narrow form of a full-width character, also of punctuation; for comparing texts, not for printing them. */
    public static char halfWidth(char c) {
        // full-width forms stand in the order of ASCII
        return c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c == '　' || c == '\u00a0' ? ' ' : c;
    }

    private static boolean isWide(char c) {
        return c >= '\u00a0' && (c == '　' || c == '\u00a0' || isWideForm(c));
    }

    // of the full-width block, the punctuation of running Chinese text keeps its width
    private static boolean isWideForm(char c) {
        return c >= '％'
                && (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || "％＞＜＝＋－／．".indexOf(c) >= 0);
    }
}
