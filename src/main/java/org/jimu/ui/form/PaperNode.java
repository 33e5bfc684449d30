package org.jimu.ui.form;

import java.util.List;

import javafx.scene.Group;
import javafx.scene.Node;

import org.jimu.paper.Page;

/** Laid-out pages as plain nodes, for preview and printer. */
public final class PaperNode {

    // printers count in points, screens in pixels
    private static final double PIXELS_TO_POINTS = 72 / 96.0;

    private PaperNode() {
    }

    /** The page in its real size for a printer. */
    public static Node ofPrinter(Page page) {
        return new Group(PageDrawing.exact(page, new PageScale(PIXELS_TO_POINTS)));
    }

    /** Reads the fonts of a page, so that drawing it does not wait for them; may run beside the window's thread. */
    public static void prepare(Page page) {
        PageFonts.load(List.of(page));
    }

    /** The zoom at which the paper fits into so many pixels. */
    public static double zoomToFit(Page page, double width, double height) {
        var real = new PageScale(1);
        return Math.min(width / real.pixels(page.width()), height / real.pixels(page.height()));
    }

    /** The page as paper on the screen, in its own size. */
    public static Node ofScreen(Page page, double zoom) {
        var view = new PageView(page, new PageScale(zoom));
        view.setDrawn(true);
        return new Group(view);
    }
}
