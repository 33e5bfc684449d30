package org.jimu.ui.form;

import java.util.function.DoubleSupplier;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.ScrollEvent;

/** How large the pages are shown: so that they fill the width that there is, or as the user says. */
final class PageZoom {

    private static final double LEAST = 0.3;
    private static final double MOST = 4;
    private static final double WHEEL_STEP = 1.1;
    // on a wide screen the paper is not blown up beyond easy reading
    private static final double MOST_FITTED = 1.5;

    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final PageScroll scroll;
    private final DoubleSupplier paperWidth;
    private boolean fitting = true;

    /** @param paperWidth of the pages in mm; 0 where there are none */
    PageZoom(PageScroll scroll, DoubleSupplier paperWidth) {
        this.scroll = scroll;
        this.paperWidth = paperWidth;
        scroll.viewportBoundsProperty().addListener((any, was, is) -> {
            if (fitting && was.getWidth() != is.getWidth()) {
                Platform.runLater(this::fit);
            }
        });
    }

    /** Magnification: 1 is the paper's real size. */
    DoubleProperty property() {
        return zoom;
    }

    PageScale scale() {
        return new PageScale(zoom.get());
    }

    /** The wheel with Ctrl. */
    void turned(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            set(zoom.get() * (event.getDeltaY() > 0 ? WHEEL_STEP : 1 / WHEEL_STEP));
            event.consume();
        }
    }

    /** From now on the magnification stays as it is. */
    void set(double wanted) {
        fitting = false;
        zoom.set(Math.clamp(wanted, LEAST, MOST));
    }

    /** From now on the paper fills the width. */
    void fitWidth() {
        fitting = true;
        fit();
    }

    /** Fits the paper into the width, unless the user has said how large it is to be. */
    void fit() {
        var width = scroll.getViewportBounds().getWidth() - 2 * PageColumn.GAP;
        if (fitting && paperWidth.getAsDouble() > 0 && width > 0) {
            zoom.set(Math.clamp(width / new PageScale(1).pixels(paperWidth.getAsDouble()), LEAST, MOST_FITTED));
        }
    }
}
