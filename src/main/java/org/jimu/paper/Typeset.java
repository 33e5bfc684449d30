package org.jimu.paper;

import java.util.List;

/**
 * A sheet set into pages.
 *
 * @param pages   at least one
 * @param missing characters that no font has, in reading order; □ is printed in their place
 * @param scale   factor by which the sheet was shrunk to stay on one page; 1 where it was not
 */
public record Typeset(List<Page> pages, List<MissingCharacter> missing, double scale) {

    public Typeset {
        pages = List.copyOf(pages);
        missing = List.copyOf(missing);
    }

    /**
     * A character that no font has.
     *
     * @param codePoint the character
     * @param text      text of the cell in which it stands
     * @param row       sheet row, from 0
     * @param column    grid column, from 0
     */
    public record MissingCharacter(int codePoint, String text, int row, int column) {

        /** The character with its Unicode number. */
        public String character() {
            return Character.toString(codePoint) + " (U+" + String.format("%04X", codePoint) + ")";
        }
    }
}
