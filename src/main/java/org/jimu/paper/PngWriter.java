package org.jimu.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;

import org.jimu.file.WholeFile;

/** Draws pages as pictures from the outlines of the glyphs, so that no font of the system is needed. */
public final class PngWriter {

    private static final double INCH = 25.4;
    private static final String PNG_METADATA = "javax_imageio_png_1.0";

    private PngWriter() {
    }

    /**
     * Writes the page as a PNG file.
     *
     * @param dpi dots an inch; also written into the file
     * @throws PaperException where the file cannot be written
     */
    public static void write(Page page, double dpi, Path file) {
        try {
            WholeFile.write(file, out -> write(page, dpi, out));
        } catch (IOException e) {
            throw PaperException.unwritable(file, e);
        }
    }

    /** The page as a picture on white. */
    public static BufferedImage draw(Page page, double dpi) {
        double scale = dpi / INCH;
        var image = new BufferedImage((int) Math.round(page.width() * scale), (int) Math.round(page.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setColor(Color.BLACK);
            graphics.scale(scale, scale);
            for (var rule : page.rules()) {
                draw(rule, scale, graphics);
            }
            for (var run : page.texts()) {
                draw(run, graphics);
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void draw(Rule rule, double scale, Graphics2D graphics) {
        // Finer than a pixel, a rule would be a grey shade.
        double weight = Math.max(rule.weight() * Page.POINT, 1 / scale);
        graphics.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(crisp(rule.x1(), scale), crisp(rule.y1(), scale), crisp(rule.x2(), scale),
                crisp(rule.y2(), scale)));
    }

    /** The middle of the pixel in which the place lies, so that a rule of one pixel is black and not two of grey. */
    private static double crisp(double millimetres, double scale) {
        return (Math.floor(millimetres * scale) + 0.5) / scale;
    }

    private static void draw(TextRun run, Graphics2D graphics) {
        var face = run.face();
        double em = run.size() * Page.POINT;
        double unit = em / face.unitsPerEm();
        double x = run.x();
        for (int i = 0; i < run.text().length();) {
            int codePoint = run.text().codePointAt(i);
            var outline = new AffineTransform(unit, 0, 0, -unit, x, run.y())
                    .createTransformedShape(face.outline(codePoint));
            graphics.fill(outline);
            if (run.bold()) {
                graphics.setStroke(new BasicStroke((float) (em * PdfPages.BOLD_STROKE)));
                graphics.draw(outline);
            }
            x += face.advance(codePoint) / 1000 * em;
            i += Character.charCount(codePoint);
        }
    }

    private static void write(Page page, double dpi, OutputStream out) throws IOException {
        var image = draw(page, dpi);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var parameters = writer.getDefaultWriteParam();
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
                    parameters);
            var size = new IIOMetadataNode("pHYs");
            var dotsPerMetre = Long.toString(Math.round(dpi * 1000 / INCH));
            size.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
            size.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
            size.setAttribute("unitSpecifier", "meter");
            var root = new IIOMetadataNode(PNG_METADATA);
            root.appendChild(size);
            metadata.mergeTree(PNG_METADATA, root);
            writer.setOutput(stream);
            writer.write(metadata, new IIOImage(image, null, metadata), parameters);
        } finally {
            writer.dispose();
        }
    }
}
