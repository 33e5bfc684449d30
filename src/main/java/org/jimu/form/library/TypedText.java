package org.jimu.form.library;

import org.jimu.model.CellText;

/** What was typed, made ready to be looked for in many texts. */
final class TypedText {

    /** The text does not have it. */
    static final int NO_MATCH = -1;
    /** The text begins with it. */
    static final int PREFIX = 0;
    /** The text has it further on. */
    static final int INSIDE = 1;
    /** The text begins with it where initials of pinyin count. */
    static final int INITIALS_PREFIX = 2;
    /** The text has it further on where initials of pinyin count. */
    static final int INITIALS_INSIDE = 3;

    private final char[] wanted;

    TypedText(String typed) {
        wanted = fold(typed.strip());
    }

    /** The text as it is compared: narrow and in lower case, character for character. */
    static char[] fold(String text) {
        var folded = CellText.narrow(text).toCharArray();
        for (var i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(folded[i]);
        }
        return folded;
    }

    int match(String text) {
        var folded = fold(text);
        return match(folded, 0, folded.length);
    }

    /** How the folded text between two places has what was typed; marks such as “（ before the first word do not count. */
    int match(char[] text, int from, int to) {
        if (wanted.length == 0) {
            return PREFIX;
        }
        var begin = from;
        while (begin < to && text[begin] != wanted[0] && !Character.isLetterOrDigit(text[begin])) {
            begin++;
        }
        var found = NO_MATCH;
        for (var i = begin; i < to; i++) {
            var same = text[i] == wanted[0];
            if (same && isAt(text, i, to)) {
                return i == begin ? PREFIX : INSIDE;
            }
            if (found == NO_MATCH && (same || Pinyin.begins(text[i], wanted[0])) && readsAt(text, i, to)) {
                found = i == begin ? INITIALS_PREFIX : INITIALS_INSIDE;
            }
        }
        return found;
    }

    private boolean isAt(char[] text, int at, int to) {
        if (at + wanted.length > to) {
            return false;
        }
        for (var i = 1; i < wanted.length; i++) {
            if (text[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean readsAt(char[] text, int at, int to) {
        var done = 1;
        for (var i = at + 1; i < to && done < wanted.length; i++) {
            if (text[i] == wanted[done] || Pinyin.begins(text[i], wanted[done])) {
                done++;
            } else if (Character.isLetterOrDigit(text[i])) {
                return false;
            }
        }
        return done == wanted.length;
    }
}
