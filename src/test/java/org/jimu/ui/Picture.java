package org.jimu.ui;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import org.testfx.util.WaitForAsyncUtils;

/** A picture of a part of the window for the manual: a PNG of at most 256 colours, which is a third as large. */
public final class Picture {

    private static final int PATIENCE_MS = 20_000;
    private static final int COLOURS = 256;

    private Picture() {
    }

    public static void save(Node node, Path file) throws IOException {
        var picture = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS,
                () -> node.snapshot(new SnapshotParameters(), null));
        var width = (int) picture.getWidth();
        var pixels = new int[width * (int) picture.getHeight()];
        for (var i = 0; i < pixels.length; i++) {
            pixels[i] = picture.getPixelReader().getArgb(i % width, i / width) & 0xFFFFFF;
        }
        Files.createDirectories(file.getParent());
        ImageIO.write(indexed(pixels, width), "png", file.toFile());
    }

    private static BufferedImage indexed(int[] pixels, int width) {
        var palette = palette(pixels);
        var parts = new byte[3][palette.size()];
        for (var i = 0; i < palette.size(); i++) {
            for (var part = 0; part < parts.length; part++) {
                parts[part][i] = (byte) (palette.get(i) >> 8 * (2 - part));
            }
        }
        var model = new IndexColorModel(8, palette.size(), parts[0], parts[1], parts[2]);
        var image = new BufferedImage(width, pixels.length / width, BufferedImage.TYPE_BYTE_INDEXED, model);
        var nearest = new HashMap<Integer, Integer>();
        var line = image.getRaster();
        for (var i = 0; i < pixels.length; i++) {
            line.setSample(i % width, i / width, 0, nearest.computeIfAbsent(pixels[i], any -> nearest(any, palette)));
        }
        return image;
    }

    /** The colours that are used most. */
    private static List<Integer> palette(int[] pixels) {
        var uses = new HashMap<Integer, Integer>();
        for (var pixel : pixels) {
            uses.merge(pixel, 1, Integer::sum);
        }
        return uses.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).limit(COLOURS).map(Map.Entry::getKey).toList();
    }

    private static int nearest(int colour, List<Integer> palette) {
        var best = 0;
        for (var i = 1; i < palette.size(); i++) {
            if (distance(colour, palette.get(i)) < distance(colour, palette.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        var sum = 0;
        for (var shift = 0; shift < 24; shift += 8) {
            var difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
