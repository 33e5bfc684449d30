package org.jimu.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page as it is laid out: every line of text and every rule at its place in mm from the left and upper edge of the
 * paper.
 *
 * @param width  of the paper in mm
 * @param height of the paper in mm
 * @param texts  the lines of text
 * @param rules  the ruled lines
 * @param cells  where the cells stand; a merged cell that a page break divides has one place on each page
 */
public record Page(double width, double height, List<TextRun> texts, List<Rule> rules, List<PlacedCell> cells) {

    /** One typographic point in mm. */
    public static final double POINT = 25.4 / 72;

    public Page {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
        cells = List.copyOf(cells);
    }

    public boolean landscape() {
        return width > height;
    }

    /** The same page with all that stands on it moved on the paper, in mm. */
    public Page moved(double right, double down) {
        return new Page(width, height, texts.stream().map(run -> run.moved(right, down)).toList(),
                rules.stream().map(rule -> rule.moved(right, down)).toList(),
                cells.stream().map(cell -> cell.moved(right, down)).toList());
    }

    /** How far text and rules reach; empty for a blank page. */
    public Optional<Extent> extent() {
        return Stream.concat(texts.stream().map(TextRun::extent), rules.stream().map(Rule::extent))
                .reduce(Extent::and);
    }
}
