package org.jimu.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of the grid.
 *
 * @param column     first grid column, from 0
 * @param columnSpan how many columns it covers
 * @param rowSpan    how many rows it covers
 * @param text       what is printed; line feeds break lines
 * @param style      how it looks
 * @param binding    where the text comes from and an edit goes to; empty for labels and computed cells
 * @param number     the exact number that the text stands for, for workbooks; empty for texts
 * @param data       whether the text comes from the book, and not from the form alone
 */
public record Cell(int column, int columnSpan, int rowSpan, String text, CellStyle style, Optional<Binding> binding,
        Optional<BigDecimal> number, boolean data) {

    /** A cell whose text comes from the book where it is bound or a number. */
    public Cell(int column, int columnSpan, int rowSpan, String text, CellStyle style, Optional<Binding> binding,
            Optional<BigDecimal> number) {
        this(column, columnSpan, rowSpan, text, style, binding, number, binding.isPresent() || number.isPresent());
    }

    public static Cell label(int column, int columnSpan, String text, CellStyle style) {
        return new Cell(column, columnSpan, 1, text, style, Optional.empty(), Optional.empty());
    }

    public Cell withRowSpan(int rows) {
        return new Cell(column, columnSpan, rows, text, style, binding, number, data);
    }

    public Cell withColumns(int first, int span) {
        return new Cell(first, span, rowSpan, text, style, binding, number, data);
    }
}
