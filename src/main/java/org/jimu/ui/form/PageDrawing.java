package org.jimu.ui.form;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
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

    /** For a printer: all to the last fraction of a dot. */
    static List<Node> exact(Page page, PageScale scale) {
        return marks(page).map(mark -> node(mark, scale, 0)).toList();
    }

    /** All that stands on the page: its {@link Rule}s and {@link TextRun}s. */
    static Stream<Record> marks(Page page) {
        return Stream.concat(page.rules().stream(), page.texts().stream());
    }

    /**
     * One mark for a screen: thin rules are moved by less than a dot, so that all are of one darkness.
     *
     * @param dots of the screen in a pixel of the window; 0 to leave rules where they are
     */
    static Node node(Record mark, PageScale scale, double dots) {
        return switch (mark) {
            case Rule rule -> line(rule, scale, dots);
            case TextRun run -> text(run, scale);
            default -> throw new IllegalArgumentException("no mark of a page: " + mark);
        };
    }

    private static Line line(Rule rule, PageScale scale, double dots) {
        var exact = scale.type(rule.weight());
        var width = dots > 0 ? Math.max(1, Math.rint(exact * dots)) / dots : exact;
        var line = new Line(snapped(scale.pixels(rule.x1()), width, dots),
                snapped(scale.pixels(rule.y1()), width, dots),
                snapped(scale.pixels(rule.x2()), width, dots), snapped(scale.pixels(rule.y2()), width, dots));
        line.setStrokeWidth(width);
        line.setStroke(Color.BLACK);
        return line;
    }

    /** The middle of a rule such that its edges are edges of dots. */
    private static double snapped(double middle, double width, double dots) {
        return dots > 0 ? Math.rint((middle - width / 2) * dots) / dots + width / 2 : middle;
    }

    private static Text text(TextRun run, PageScale scale) {
        var text = new Text(scale.pixels(run.x()), scale.pixels(run.y()), run.text());
        text.setTextOrigin(VPos.BASELINE);
        text.setFont(PageFonts.of(run.face(), scale.type(run.size())));
        // black as printed, whatever the theme makes of text
        text.setFill(Color.BLACK);
        text.setFontSmoothingType(FontSmoothingType.LCD);
        if (run.bold()) {
            text.setStroke(Color.BLACK);
            text.setStrokeWidth(scale.type(run.size()) * BOLD);
        }
        return text;
    }
}
