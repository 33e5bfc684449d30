package org.jimu.paper;

import java.util.ArrayList;
import java.util.List;

import org.jimu.sheet.CellStyle.Border;
import org.jimu.sheet.CellStyle.FontFamily;
import org.jimu.sheet.CellStyle.Horizontal;
import org.jimu.sheet.Sheet;

/** Gives the parts of cells on a page their places in mm. */
final class PageDrawer {

    // the em box of Chinese type stands so far above the base line
    private static final double ABOVE_BASE = 0.86;
    private static final double NUMBER_SIZE = 9;
    private static final double RULE_WEIGHT = 0.5;

    private final Sheet sheet;
    private final CellSetter setter;
    private final double left;
    private final double top;

    PageDrawer(Sheet sheet, CellSetter setter) {
        this.sheet = sheet;
        this.setter = setter;
        this.left = sheet.page().margins().left() + (sheet.page().printableWidth() - sheet.width()) / 2;
        this.top = sheet.page().margins().top();
    }

    Page draw(PagePlan plan, int number, int count) {
        var texts = new ArrayList<TextRun>();
        var cells = new ArrayList<PlacedCell>();
        var rules = new RuleSet(RULE_WEIGHT);
        for (var part : plan.parts()) {
            var cell = part.cell().cell();
            var x = left + setter.edge(cell.column());
            var width = setter.edge(cell.column() + cell.columnSpan()) - setter.edge(cell.column());
            var y = top + part.y();
            rule(rules, cell.style().border(), x, y, width, part.height());
            cells.add(new PlacedCell(cell, part.cell().row(), x, y, width, part.height(), part.cell().size(),
                    part.continued()));
            text(texts, part, x, y, width);
        }
        number(texts, number, count);
        return new Page(sheet.page().width(), sheet.page().height(), texts, rules.rules(), cells);
    }

    private static void rule(RuleSet rules, Border border, double x, double y, double width, double height) {
        switch (border) {
            case NONE -> {
            }
            case BOTTOM -> rules.horizontal(y + height, x, x + width);
            case ALL -> {
                rules.horizontal(y, x, x + width);
                rules.horizontal(y + height, x, x + width);
                rules.vertical(x, y, y + height);
                rules.vertical(x + width, y, y + height);
            }
        }
    }

    private void text(List<TextRun> texts, PagePlan.Part part, double x, double y, double width) {
        var set = part.cell();
        var style = set.cell().style();
        var block = part.lines().size() * set.lineHeight();
        var free = part.height() - 2 * set.padding() - block;
        var start = y + set.padding() + switch (style.vertical()) {
            case TOP -> 0;
            case MIDDLE -> Math.max(0, free / 2);
            case BOTTOM -> Math.max(0, free);
        };
        var em = set.size() * CellSetter.MM_PER_PT;
        var indented = indentedLines(part);
        for (var i = 0; i < part.lines().size(); i++) {
            var base = start + i * set.lineHeight() + (set.lineHeight() - em) / 2 + em * ABOVE_BASE;
            var indent = indented.get(i) ? set.indent() : 0;
            line(texts, part.lines().get(i), set, x + set.padding() + indent, width - 2 * set.padding() - indent, base);
        }
    }

    /** Which lines begin a paragraph: the first, and each that follows a line feed of the text. */
    private static List<Boolean> indentedLines(PagePlan.Part part) {
        var set = part.cell();
        var indented = new ArrayList<Boolean>();
        var offset = set.lines().size() - part.lines().size();
        var starts = ParagraphStarts.of(set.cell().text(), set.lines());
        for (var i = 0; i < part.lines().size(); i++) {
            indented.add(set.indent() > 0 && starts.contains(part.first() ? i : offset + i));
        }
        return indented;
    }

    private void line(List<TextRun> texts, String line, SetCell set, double x, double room, double base) {
        var style = set.cell().style();
        var runs = setter.widthsOf(style.font()).split(line);
        var em = set.size() * CellSetter.MM_PER_PT;
        var width = runs.stream().mapToDouble(FontRuns.Run::width).sum() * em / 1000;
        var horizontal = style.upright() ? Horizontal.CENTER : style.horizontal();
        var at = x + switch (horizontal) {
            case LEFT -> 0;
            case CENTER -> (room - width) / 2;
            case RIGHT -> room - width;
        };
        for (var run : runs) {
            texts.add(new TextRun(at, base, run.face(), set.size(), style.bold(), run.text()));
            at += run.width() * em / 1000;
        }
    }

    private void number(List<TextRun> texts, int number, int count) {
        var pattern = sheet.page().pageNumber();
        if (pattern.isEmpty()) {
            return;
        }
        var text = pattern.replace("{page}", Integer.toString(number)).replace("{pages}", Integer.toString(count));
        var runs = setter.widthsOf(FontFamily.SONG).split(text);
        var em = NUMBER_SIZE * CellSetter.MM_PER_PT;
        var width = runs.stream().mapToDouble(FontRuns.Run::width).sum() * em / 1000;
        var at = (sheet.page().width() - width) / 2;
        var base = sheet.page().height() - sheet.page().margins().bottom() / 2 + em / 2;
        for (var run : runs) {
            texts.add(new TextRun(at, base, run.face(), NUMBER_SIZE, false, run.text()));
            at += run.width() * em / 1000;
        }
    }
}
