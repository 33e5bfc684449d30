package org.jimu.paper;

import java.util.ArrayList;

import org.jimu.sheet.CellStyle.FontFamily;
import org.jimu.sheet.PageSetup;

/**
 * A short mark in the lower margin of set pages, at its right end. It is put there when all else has its place, so it
 * never moves anything; a page that has no room for it stays without.
 *
 * @param fonts the fonts it is set in
 */
public record FootMark(FontCatalog fonts) {

    /** Type size in pt. */
    public static final double SIZE = 7.5;

    // mm between the text area and the mark, beside the mark, and below it, where printers do not reach
    private static final double ABOVE = 2.5;
    private static final double BESIDE = 2;
    private static final double BELOW = 4;

    /** The pages with the mark on each that has room for it. */
    public Typeset on(Typeset typeset, PageSetup setup, String text) {
        return new Typeset(typeset.pages().stream().map(page -> on(page, setup, text)).toList(), typeset.missing(),
                typeset.scale());
    }

    private Page on(Page page, PageSetup setup, String text) {
        var line = new LineBreaker(fonts.stack(FontFamily.SONG), character -> {
        }).lines(text, Double.MAX_VALUE, 0).getFirst();
        var em = SIZE * Page.POINT;
        var left = setup.width() - setup.margins().right() - line.width() / 1000 * em;
        var base = setup.height() - setup.margins().bottom() + ABOVE
                + fonts.stack(FontFamily.SONG).first().ascent() / 1000 * em;
        var texts = new ArrayList<>(page.texts());
        var x = left;
        for (var piece : line.pieces()) {
            texts.add(new TextRun(x, base, piece.face(), SIZE, false, piece.text()));
            x += piece.width() / 1000 * em;
        }
        var marked = new Page(page.width(), page.height(), texts, page.rules(), page.cells());
        var mark = texts.subList(page.texts().size(), texts.size()).stream().map(TextRun::extent).reduce(Extent::and);
        return mark.filter(extent -> hasRoom(page, extent)).isPresent() ? marked : page;
    }

    private static boolean hasRoom(Page page, Extent mark) {
        return mark.bottom() <= page.height() - BELOW && mark.left() >= BESIDE
                && page.texts().stream().map(TextRun::extent).noneMatch(text -> meets(text, mark))
                && page.rules().stream().map(Rule::extent).noneMatch(rule -> meets(rule, mark));
    }

    private static boolean meets(Extent other, Extent mark) {
        return other.right() > mark.left() - BESIDE && other.left() < mark.right() && other.bottom() > mark.top()
                && other.top() < mark.bottom();
    }
}
