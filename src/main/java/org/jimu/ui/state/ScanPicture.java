package org.jimu.ui.state;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jimu.desk.state.Scan;
import org.jimu.desk.state.Scans;

/**
 * A page of a scan, ready to be shown. Reading it takes its time; one page is in memory at a time.
 *
 * @param index from 0
 * @param count how many pages the scan has
 */
record ScanPicture(Image image, int index, int count) {

    // an A4 page is then legible on any screen, and small in memory
    private static final int DOTS_ACROSS = 1_200;

    /** @return empty where the file is not in the book */
    static Optional<ScanPicture> read(Scans scans, Scan scan, int wanted) throws IOException {
        var opened = scans.pages(scan);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (var pages = opened.get()) {
            var index = Math.clamp(wanted, 0, pages.count() - 1);
            return Optional.of(new ScanPicture(image(pages.page(index, DOTS_ACROSS)), index, pages.count()));
        }
    }

    private static Image image(BufferedImage page) {
        var image = new WritableImage(page.getWidth(), page.getHeight());
        var line = new int[page.getWidth()];
        for (var y = 0; y < page.getHeight(); y++) {
            page.getRGB(0, y, line.length, 1, line, 0, line.length);
            image.getPixelWriter().setPixels(0, y, line.length, 1, PixelFormat.getIntArgbInstance(), line, 0,
                    line.length);
        }
        return image;
    }
}
