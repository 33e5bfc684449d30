package org.jimu.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Draws pages as pictures from the outlines of the fonts, so that no font needs to be known to the system. */
public final class PngWriter {

    private static final double MM_PER_INCH = 25.4;
    // thickness that bold type adds to each stroke, as a share of the type size
    static final double BOLD = 1 / 32.0;

    private PngWriter() {
    }

    /**
     * Writes the page as a PNG file.
     *
     * @param dpi dots an inch
     * @throws PaperException where the file cannot be written
     */
    public static void write(Page page, double dpi, Path file) {
        WholeFile.write(file, out -> ImageIO.write(draw(page, dpi), "png", out));
    }

    /** The page as a picture on white. */
    public static BufferedImage draw(Page page, double dpi) {
        var scale = dpi / MM_PER_INCH;
        var image = new BufferedImage((int) Math.round(page.width() * scale), (int) Math.round(page.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        page.rules().forEach(rule -> draw(graphics, rule));
        page.texts().forEach(text -> draw(graphics, text));
        graphics.dispose();
        return image;
    }

    private static void draw(Graphics2D graphics, Rule rule) {
        graphics.setStroke(new BasicStroke((float) (rule.weight() * CellSetter.MM_PER_PT), BasicStroke.CAP_SQUARE,
                BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
    }

    private static void draw(Graphics2D graphics, TextRun run) {
        var em = run.size() * CellSetter.MM_PER_PT;
        var unit = em / run.face().unitsPerEm();
        var at = run.x();
        graphics.setStroke(new BasicStroke((float) (em * BOLD)));
        for (var c : run.text().codePoints().toArray()) {
            var place = new AffineTransform(unit, 0, 0, -unit, at, run.y());
            var shape = place.createTransformedShape(run.face().outline(run.face().glyph(c)));
            graphics.fill(shape);
            if (run.bold()) {
                graphics.draw(shape);
            }
            at += run.face().advance(c) * em / 1000;
        }
    }
}
