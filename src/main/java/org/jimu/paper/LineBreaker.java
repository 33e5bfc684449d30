package org.jimu.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines by the rules of Chinese composition: no closing mark begins a line, no opening mark ends one,
 * words and numbers stay whole, and a number stays with its sign and unit.
 */
final class LineBreaker {

    private static final String NOT_FIRST = "，。、；：？！）》」』】〕〗’”％%…—～·,.;:?!)]}°℃‰";
    private static final String NOT_LAST = "（《「『【〔〖‘“([{￥¥#＃";
    private static final String NUMBER = "\\d[\\d.,]*";
    private static final Pattern QUANTITY = Pattern.compile("[≥≤≧≦><=±]?\\s?" + NUMBER
            + "\\s?(?:万元|亿元|人次|个月|分钟|小时|平方米|立方米|公里|公斤|年度|[%％‰℃㎡]|\\p{IsHan})?");

    /** Width of a character in mm. */
    @FunctionalInterface
    interface Widths {
        double of(int codePoint);
    }

    private LineBreaker() {
    }

    /**
     * The lines of a text.
     *
     * @param width  room for a line in mm
     * @param indent room that the first line of each paragraph leaves free, in mm
     */
    static List<String> lines(String text, double width, double indent, Widths widths) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            breakParagraph(paragraph, width, indent, widths, lines);
        }
        return lines;
    }

    private static void breakParagraph(String text, double width, double indent, Widths widths, List<String> lines) {
        var breaks = breakable(text);
        var start = 0;
        var room = width - indent;
        var used = 0.0;
        var last = 0;
        for (var at = 0; at < text.length();) {
            var c = text.codePointAt(at);
            if (at > start && breaks[at]) {
                last = at;
            }
            used += widths.of(c);
            // blanks may hang over the edge
            if (used > room + 1e-6 && !Character.isWhitespace(c) && at > start) {
                var cut = last > start ? last : at;
                lines.add(text.substring(start, cut).stripTrailing());
                start = skipBlanks(text, cut);
                room = width;
                used = 0;
                last = start;
                at = start;
                continue;
            }
            at += Character.charCount(c);
        }
        lines.add(text.substring(start).stripTrailing());
    }

    private static int skipBlanks(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Before which characters a line may end. */
    private static boolean[] breakable(String text) {
        var breaks = new boolean[text.length() + 1];
        for (var at = 1; at < text.length(); at++) {
            breaks[at] = mayBreak(text.charAt(at - 1), text.charAt(at));
        }
        var quantities = QUANTITY.matcher(text);
        while (quantities.find()) {
            for (var at = quantities.start() + 1; at < quantities.end(); at++) {
                breaks[at] = false;
            }
        }
        return breaks;
    }

    private static boolean mayBreak(char before, char after) {
        if (Character.isLowSurrogate(after) || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return !(isWord(before) && isWord(after));
    }

    private static boolean isWord(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || "-_@&+'".indexOf(c) >= 0);
    }
}
