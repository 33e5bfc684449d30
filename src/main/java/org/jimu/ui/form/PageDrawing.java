package org.jimu.ui.form;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
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

    static List<Node> nodes(Page page, PageScale scale, PageFonts fonts) {
        var nodes = new ArrayList<Node>(page.rules().size() + page.texts().size());
        page.rules().forEach(rule -> nodes.add(line(rule, scale)));
        page.texts().forEach(run -> nodes.add(text(run, scale, fonts)));
        return nodes;
    }

    private static Line line(Rule rule, PageScale scale) {
        var line = new Line(scale.pixels(rule.x1()), scale.pixels(rule.y1()), scale.pixels(rule.x2()),
                scale.pixels(rule.y2()));
        line.setStrokeWidth(Math.max(0.75, scale.type(rule.weight())));
        line.setStroke(Color.BLACK);
        return line;
    }

    private static Text text(TextRun run, PageScale scale, PageFonts fonts) {
        var text = new Text(scale.pixels(run.x()), scale.pixels(run.y()), run.text());
        text.setTextOrigin(VPos.BASELINE);
        text.setFont(fonts.of(run.face(), scale.type(run.size())));
        if (run.bold()) {
            text.setStroke(Color.BLACK);
            text.setStrokeWidth(scale.type(run.size()) * BOLD);
        }
        return text;
    }
}
