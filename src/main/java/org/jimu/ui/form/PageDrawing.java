package org.jimu.ui.form;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;

import org.jimu.paper.Page;
import org.jimu.paper.Rule;
import org.jimu.paper.TextRun;

/** Draws a laid-out page as nodes: what stands on paper stands at the same place on the screen. */
final class PageDrawing {

    // thickness that bold type adds to each stroke, as a share of the type size; as on paper
    private static final double BOLD = 1 / 32.0;

    private PageDrawing() {
    }

    /** For a printer: all to the last fraction of a dot, and strokes thickened on all sides as on paper. */
    static List<Node> exact(Page page, PageScale scale) {
        return marks(page).<Node>map(mark -> switch (mark) {
            case Rule rule -> line(rule, scale);
            case TextRun run -> outlined(run, scale);
            default -> throw noMark(mark);
        }).toList();
    }

    /** All that stands on the page: its {@link Rule}s and {@link TextRun}s. */
    static Stream<Record> marks(Page page) {
        return Stream.concat(page.rules().stream(), page.texts().stream());
    }

    /**
     * One mark for a screen: thin rules are moved by less than a dot, so that all are of one darkness. Drawn with what a
     * PC without a graphics card paints fast: full rectangles, and letters without outlines.
     *
     * @param dots of the screen in a pixel of the window
     */
    static Node node(Record mark, PageScale scale, double dots) {
        return switch (mark) {
            case Rule rule -> bar(rule, scale, dots);
            case TextRun run -> run.bold() ? struckTwice(run, scale, dots) : text(run, scale);
            default -> throw noMark(mark);
        };
    }

    private static IllegalArgumentException noMark(Record mark) {
        return new IllegalArgumentException("no mark of a page: " + mark);
    }

    private static Line line(Rule rule, PageScale scale) {
        var line = new Line(scale.pixels(rule.x1()), scale.pixels(rule.y1()), scale.pixels(rule.x2()),
                scale.pixels(rule.y2()));
        line.setStrokeWidth(scale.type(rule.weight()));
        line.setStroke(Color.BLACK);
        return line;
    }

    private static Rectangle bar(Rule rule, PageScale scale, double dots) {
        var width = Math.max(1, Math.rint(scale.type(rule.weight()) * dots)) / dots;
        var x = snapped(scale.pixels(rule.x1()) - width / 2, dots);
        var y = snapped(scale.pixels(rule.y1()) - width / 2, dots);
        // a rule ends as a square as wide as itself, so that rules meet in whole corners
        var bar = new Rectangle(x, y, snapped(scale.pixels(rule.x2()) - width / 2, dots) + width - x,
                snapped(scale.pixels(rule.y2()) - width / 2, dots) + width - y);
        bar.setSmooth(false);
        return bar;
    }

    private static double snapped(double edge, double dots) {
        return Math.rint(edge * dots) / dots;
    }

    private static Text text(TextRun run, PageScale scale) {
        var text = new Text(scale.pixels(run.x()), scale.pixels(run.y()), run.text());
        text.setTextOrigin(VPos.BASELINE);
        text.setFont(PageFonts.of(run.face(), scale.type(run.size())));
        // black as printed, whatever the theme makes of text
        text.setFill(Color.BLACK);
        text.setFontSmoothingType(FontSmoothingType.LCD);
        return text;
    }

    private static Text outlined(TextRun run, PageScale scale) {
        var text = text(run, scale);
        if (run.bold()) {
            text.setStroke(Color.BLACK);
            text.setStrokeWidth(scale.type(run.size()) * BOLD);
        }
        return text;
    }

    /**
     * The letters beside themselves: as dark as with thick outlines, at a small part of the work. Whole dots apart, since
     * a letter begins at a dot: with less, some letters would fall together.
     */
    private static Group struckTwice(TextRun run, PageScale scale, double dots) {
        var left = text(run, scale);
        var right = text(run, scale);
        var half = Math.max(1, Math.rint(scale.type(run.size()) * BOLD * dots)) / dots / 2;
        left.setX(left.getX() - half);
        right.setX(right.getX() + half);
        return new Group(left, right);
    }
}
