package org.jimu.form.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jimu.model.CellText;

/**
 * Initials of pinyin (拼音首字母) of Chinese characters, all of their readings (多音字).
 *
 * <p>The 3,755 usual characters (level 1 of GB 2312) are ordered by pinyin, so their code tells the initial; a small table
 * has the others and the further readings. GB 18030 codes them alike and is part of every Java runtime.
 */
public final class Pinyin {

    private static final int LEVEL_1_FIRST_ROW = 0xB0;
    private static final int LEVEL_1_LAST_ROW = 0xD7;
    private static final int FIRST_CELL = 0xA1;
    private static final int LAST_CELL = 0xFE;
    /** No syllable begins with i, u or v. */
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
    /** Code of the first level-1 character of each letter. */
    private static final int[] STARTS = {0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7,
            0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9,
            0xD4D1};

    /** The usual initial of each character; 0 where none is known. */
    private static final char[] USUAL = new char[Character.MAX_VALUE + 1];
    /** All initials of each character, bit 0 for a. */
    private static final int[] READINGS = new int[Character.MAX_VALUE + 1];

    static {
        addLevel1();
        addTable();
    }

    private Pinyin() {
    }

    private static void addLevel1() {
        var charset = Charset.forName("GB18030");
        var letter = 0;
        for (var row = LEVEL_1_FIRST_ROW; row <= LEVEL_1_LAST_ROW; row++) {
            for (var cell = FIRST_CELL; cell <= LAST_CELL; cell++) {
                while (letter + 1 < STARTS.length && STARTS[letter + 1] <= (row << Byte.SIZE | cell)) {
                    letter++;
                }
                var decoded = new String(new byte[]{(byte) row, (byte) cell}, charset);
                // the last cells of level 1 are not taken
                if (Character.isIdeographic(decoded.charAt(0))) {
                    add(decoded.charAt(0), LETTERS.charAt(letter));
                }
            }
        }
    }

    private static void addTable() {
        try (var in = new BufferedReader(new InputStreamReader(Pinyin.class.getResourceAsStream("pinyin.txt"),
                StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> line.substring(1).strip().chars().forEach(c -> add((char) c, line.charAt(0))));
        } catch (IOException e) {
            throw new IllegalStateException("the table of initials is not readable", e);
        }
    }

    private static void add(char character, char letter) {
        if (USUAL[character] == 0) {
            USUAL[character] = letter;
        }
        READINGS[character] |= 1 << letter - 'a';
    }

    /** Whether a reading of the character begins with the letter, a lower-case one. */
    static boolean begins(char character, char letter) {
        return letter >= 'a' && letter <= 'z' && (READINGS[character] >> letter - 'a' & 1) != 0;
    }

    /**
     * The initials of the text in lower case, each character by its usual reading; letters and digits stay, other
     * characters are left out: {@code cql} for 出勤率, {@code 3ggy} for 3个公园.
     */
    public static String initials(String text) {
        var initials = new StringBuilder(text.length());
        for (var c : CellText.narrow(text).toCharArray()) {
            if (USUAL[c] != 0) {
                initials.append(USUAL[c]);
            } else if (Character.isLetterOrDigit(c)) {
                initials.append(Character.toLowerCase(c));
            }
        }
        return initials.toString();
    }

    /**
     * Whether the text has the query as part, by characters (whatever their case), by initials, or by both mixed: 出勤率
     * is found by {@code 勤率}, {@code cql}, {@code ql}, {@code 出ql}. Any reading of a character counts; an empty query
     * is part of every text.
     */
    public static boolean matches(String text, String query) {
        return new TypedText(query).match(text) != TypedText.NO_MATCH;
    }
}
