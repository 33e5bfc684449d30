package org.jimu.paper;

import java.util.regex.Pattern;

/**
 * Where a line of Chinese may end (避头尾), after GB/T 15834 and the habits of printed forms: marks that never begin a
 * line, marks that never end one, words and numbers that stay whole, numbers that stay with their unit.
 */
final class LineRules {

    /** How willingly a line ends before a character. */
    static final byte NEVER = 0;
    /** Only where the line has no better place: between a number and its unit. */
    static final byte UNWILLINGLY = 1;
    static final byte WILLINGLY = 2;

    private static final String NOT_FIRST = "，。、；：？！）》」』】〕〉〗］｝”’％‰℃℉…·～－–／々ー′″,.;:?!)]}%°~/-";
    private static final String NOT_LAST = "（《「『【〔〈〖［｛“‘￥¥＄$№≥≤≧≦＞＜><([{";
    private static final String JOINED_PAIR = "…—";
    private static final String JOINING = ".,-–/:_@&+'#";

    private static final boolean[] FIRST_FORBIDDEN = table(NOT_FIRST);
    private static final boolean[] LAST_FORBIDDEN = table(NOT_LAST);

    /** Longer ones are codes (35005001), and what follows them is a name. */
    private static final String NUMBER = "(?<![\\w.])\\d{1,6}(?:[,.]\\d{1,6})*(?![\\dA-Za-z])";
    private static final String UNIT = "[十百千万亿]{0,2}(?:年度|月份|人次|户次|场次|人天|个月|小时|分钟|公里|公斤|平方米|立方米|工作日"
            + "|[元年月日号时分秒条人次个块本项名户家场期件份天周季度处套台辆米吨亩㎡只张篇册批例岁倍组位支座盏棵株村所盒瓶床间栋片段"
            + "幅面节课类种级档步轮届班队宗笔字页%％‰])";
    /** A number with its sign and unit, a rate ({@code 2.5万元/个}) included. */
    private static final Pattern QUANTITY = Pattern.compile("(?:[≥≤≧≦＞＜><=＝±约第每近达]\\s*)?" + NUMBER
            + "(?:\\s*" + UNIT + "(?:\\s*/\\s*" + UNIT + ")*)?");
    /** A numbering at the head of a paragraph, with the character that follows. */
    private static final Pattern LABEL = Pattern.compile("^\\s*[（(]?\\d{1,2}[)）.、．：:]\\s*\\S");
    private static final int SHORT = 12;

    private LineRules() {
    }

    private static boolean[] table(String marks) {
        var table = new boolean[0x10000];
        marks.chars().forEach(mark -> table[mark] = true);
        return table;
    }

    static boolean forbiddenFirst(int codePoint) {
        return codePoint < FIRST_FORBIDDEN.length && FIRST_FORBIDDEN[codePoint];
    }

    static boolean forbiddenLast(int codePoint) {
        return codePoint < LAST_FORBIDDEN.length && LAST_FORBIDDEN[codePoint];
    }

    static boolean blank(int codePoint) {
        return codePoint == ' ' || codePoint == 0x3000 || codePoint == '\t';
    }

    /** For each character of a paragraph, how willingly a line ends before it. */
    static byte[] breaks(int[] characters) {
        var breaks = new byte[characters.length];
        boolean digits = false;
        for (int i = 0; i < characters.length; i++) {
            breaks[i] = i == 0 ? NEVER : between(characters, i);
            digits |= characters[i] >= '0' && characters[i] <= '9';
        }
        if (digits) {
            join(characters, breaks);
        }
        return breaks;
    }

    private static byte between(int[] characters, int at) {
        int before = characters[at - 1];
        int after = characters[at];
        if (forbiddenFirst(after) || blank(after) || forbiddenLast(before)) {
            return NEVER;
        }
        if (before == after && JOINED_PAIR.indexOf(after) >= 0) {
            return NEVER;
        }
        if (!wordy(after)) {
            return WILLINGLY;
        }
        boolean joined = at > 1 && JOINING.indexOf(before) >= 0 && wordy(characters[at - 2]);
        return wordy(before) || joined ? NEVER : WILLINGLY;
    }

    /** Letters and digits of alphabets, which stand together as a word, and what codes are joined with. */
    private static boolean wordy(int codePoint) {
        return codePoint < 0x2000 && (Character.isLetterOrDigit(codePoint) || "_@&+#'".indexOf(codePoint) >= 0);
    }

    private static void join(int[] characters, byte[] breaks) {
        var text = new String(characters, 0, characters.length);
        if (text.length() != characters.length) {
            // Pattern offsets count surrogates; such a rare text does without the finer rule.
            return;
        }
        var quantity = QUANTITY.matcher(text);
        while (quantity.find()) {
            if (quantity.end() - quantity.start() <= SHORT) {
                soften(breaks, quantity.start(), quantity.end());
            }
        }
        var label = LABEL.matcher(text);
        if (label.find()) {
            soften(breaks, 0, label.end());
        }
    }

    private static void soften(byte[] breaks, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            breaks[i] = (byte) Math.min(breaks[i], UNWILLINGLY);
        }
    }
}
