package org.jimu.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of what a test shows, into {@code target/screens}. */
public final class Screen {

    private Screen() {
    }

    public static void save(Node node, double scale, String name) {
        var picture = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(scale, scale));
            return node.snapshot(parameters, null);
        });
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        try {
            var file = Path.of("target", "screens", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
