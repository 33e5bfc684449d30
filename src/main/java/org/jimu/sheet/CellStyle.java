package org.jimu.sheet;

/**
 * How a cell looks.
 *
 * @param font        family of type
 * @param size        type size in pt
 * @param bold        whether the type is bold
 * @param horizontal  alignment across
 * @param vertical    alignment down
 * @param border      which sides are ruled
 * @param padding     space between the cell's edge and its text at each side, in mm
 * @param lineSpacing distance of two baselines as a multiple of the type size
 * @param indent      indent of the first line of each paragraph in characters
 * @param upright     whether the characters stand below each other, one a line (the 绩效指标 label at the side of a table)
 */
public record CellStyle(FontFamily font, double size, boolean bold, Horizontal horizontal, Vertical vertical,
        Border border, double padding, double lineSpacing, double indent, boolean upright) {

    /** Families of Chinese type; each is a font of the PC where it has it, else the font that ships. */
    public enum FontFamily {
        /** 宋体. */
        SONG,
        /** 仿宋. */
        FANGSONG,
        /** 黑体. */
        HEI,
        /** 楷体. */
        KAI
    }

    public enum Horizontal {
        LEFT, CENTER, RIGHT
    }

    public enum Vertical {
        TOP, MIDDLE, BOTTOM
    }

    /** Which sides of a cell are ruled. */
    public enum Border {
        NONE, ALL,
        /** A rule below only: a line to write on. */
        BOTTOM
    }

    /** 宋体 10.5 pt (五号) in a ruled cell, centred down, at the left. */
    public static final CellStyle TABLE = new CellStyle(FontFamily.SONG, 10.5, false, Horizontal.LEFT, Vertical.MIDDLE,
            Border.ALL, 1.2, 1.3, 0, false);

    public CellStyle withSize(double changed) {
        return new CellStyle(font, changed, bold, horizontal, vertical, border, padding, lineSpacing, indent, upright);
    }

    public CellStyle withHorizontal(Horizontal changed) {
        return new CellStyle(font, size, bold, changed, vertical, border, padding, lineSpacing, indent, upright);
    }

    public CellStyle withBold(boolean changed) {
        return new CellStyle(font, size, changed, horizontal, vertical, border, padding, lineSpacing, indent, upright);
    }
}
