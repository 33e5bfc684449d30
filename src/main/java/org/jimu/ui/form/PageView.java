package org.jimu.ui.form;

import javafx.scene.layout.Pane;

import org.jimu.paper.Page;

/** One sheet of paper on the screen; drawn only while it is near what is seen. */
final class PageView extends Pane {

    private final Page page;
    private final PageScale scale;
    private final Pane print = new Pane();

    PageView(Page page, PageScale scale) {
        this.page = page;
        this.scale = scale;
        getStyleClass().add("paper");
        var width = scale.pixels(page.width());
        var height = scale.pixels(page.height());
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        print.setMouseTransparent(true);
        getChildren().add(print);
    }

    Page page() {
        return page;
    }

    PageScale scale() {
        return scale;
    }

    /** Draws the page, or takes the drawing away to save memory. */
    void setDrawn(boolean drawn, PageFonts fonts) {
        if (drawn && print.getChildren().isEmpty()) {
            print.getChildren().setAll(PageDrawing.nodes(page, scale, fonts));
        } else if (!drawn) {
            print.getChildren().clear();
        }
    }
}
