package org.jimu.ui.form;

/**
 * From paper to screen.
 *
 * @param zoom 1 shows the paper in its real size on a screen of 96 dots an inch
 */
record PageScale(double zoom) {

    private static final double PIXELS_PER_MM = 96 / 25.4;
    private static final double PIXELS_PER_PT = 96 / 72.0;

    double pixels(double mm) {
        return mm * PIXELS_PER_MM * zoom;
    }

    double mm(double pixels) {
        return pixels / PIXELS_PER_MM / zoom;
    }

    /** Pixels of a type size in pt. */
    double type(double pt) {
        return pt * PIXELS_PER_PT * zoom;
    }
}
