package org.jimu.audit.rule;

/**
 * Kinds of characters without which a mistake cannot be in a text. Which of them a text has is found out once, in one
 * look; most texts are short and have none, so most rules need not search them.
 */
public enum Sign {
    /** 0 to 9, of either width. */
    DIGIT("0123456789０１２３４５６７８９"),
    /** Blanks of any width, tabs. */
    BLANK(" \t\u00a0　"),
    /** Ends of lines. */
    BREAK("\n\r\u000b\f\u0085\u2028\u2029"),
    /** Anything that opens or closes. */
    BRACKET("（(《“【〔『「）)》”】〕』」"),
    /** , ; : ? ! and brackets as in English. */
    HALF_PUNCTUATION(",;:?!()"),
    /** What stands within and between sentences. */
    PUNCTUATION("，、；：。"),
    /** Digits and letters that are wide as Chinese characters. */
    WIDE_FORM("０１２３４５６７８９" + "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ" + "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"),
    /** What stands instead of something that is to be filled in: ××, **. */
    PLACEHOLDER("×xX＊*"),
    /** 填 and 示, as in 请填写 and 示例. */
    INSTRUCTION("填示"),
    /** 元 and 万. */
    MONEY("元万"),
    /** 标, as in 目标. */
    GOAL("标"),
    /** Letters that are typed for 0 and 1. */
    LETTER_AS_DIGIT("OoIl");

    private static final int CHARACTERS = 1 << Character.SIZE;
    private static final short[] BITS = bits();

    private final String characters;

    Sign(String characters) {
        this.characters = characters;
    }

    private static short[] bits() {
        var bits = new short[CHARACTERS];
        for (var sign : values()) {
            for (var i = 0; i < sign.characters.length(); i++) {
                bits[sign.characters.charAt(i)] |= (short) sign.bit();
            }
        }
        return bits;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The bits of all signs in a text. */
    static int in(String text) {
        var found = 0;
        for (var i = 0; i < text.length(); i++) {
            found |= BITS[text.charAt(i)];
        }
        return found;
    }
}
