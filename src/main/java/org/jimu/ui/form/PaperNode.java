package org.jimu.ui.form;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

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

    /** The page as paper on the screen. */
    public static Node ofScreen(Page page, double zoom) {
        var view = new PageView(page, new PageScale(zoom));
        view.setDrawn(true);
        return new Pane(view);
    }
}
