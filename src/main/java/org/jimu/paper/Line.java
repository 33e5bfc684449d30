package org.jimu.paper;

import java.util.List;

/**
 * One line of a cell's text; widths in thousandths of the type size.
 *
 * @param pieces parts of the line, each in one font
 * @param width  of all pieces
 * @param indent free space before them
 */
record Line(List<Piece> pieces, double width, double indent) {

    static final Line EMPTY = new Line(List.of(), 0, 0);

    Line {
        pieces = List.copyOf(pieces);
    }

    record Piece(Typeface face, String text, double width) {}

    /** The line as it is read. */
    String text() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
