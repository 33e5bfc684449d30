package org.jimu.desk.code;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jimu.desk.Document;
import org.jimu.desk.code.PrintedTable.Kind;
import org.jimu.model.SubjectId;
import org.jimu.sheet.Sheet;

/**
 * The check code (校验码) of a printed table, such as {@code 3F7-KM4QXA}: which table it is, then a digest of the data
 * that it shows, and a last character by which a slip in typing is told apart from changed data.
 *
 * @param data digest of the data, less than {@link #DATA_SIZE}
 */
public record CheckCode(PrintedTable table, int data) {

    /** Without 0 O, 1 I L, 2 Z, 5 S only in one shape; a prime number of them, so that the last one tells every slip. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRTUVWXY";
    private static final int BASE = LETTERS.length();
    private static final int DATA_LETTERS = 5;
    private static final int LEAST_TABLE_LETTERS = 3;
    // the number of a table's id grows with the book
    private static final int MOST_TABLE_LETTERS = 10;
    private static final long KINDS = 8;

    /** How many digests there are. */
    static final int DATA_SIZE = (int) Math.pow(BASE, DATA_LETTERS);

    /** The code of what a document shows; empty where no table can be named that it is. */
    public static Optional<CheckCode> of(Document document) {
        return of(document, document.sheet());
    }

    /** @param sheet the document's own */
    public static Optional<CheckCode> of(Document document, Sheet sheet) {
        return PrintedTable.of(document).map(table -> new CheckCode(table, data(sheet)));
    }

    /** The digest of what a sheet shows. */
    static int data(Sheet sheet) {
        return new BigInteger(1, ShownData.digest(sheet)).mod(BigInteger.valueOf(DATA_SIZE)).intValue();
    }

    /** As it is printed. */
    @Override
    public String toString() {
        var tableLetters = letters(table.subject().value() * KINDS + table.kind().ordinal(), LEAST_TABLE_LETTERS);
        var dataLetters = letters(data, DATA_LETTERS);
        return tableLetters + "-" + dataLetters + last(tableLetters + dataLetters);
    }

    private static String letters(long number, int least) {
        var letters = new StringBuilder();
        for (var rest = number; rest > 0 || letters.length() < least; rest /= BASE) {
            letters.insert(0, LETTERS.charAt((int) (rest % BASE)));
        }
        return letters.toString();
    }

    private static long number(String letters) {
        return letters.chars().asLongStream().reduce(0, (sum, letter) -> sum * BASE + LETTERS.indexOf((char) letter));
    }

    /** Differs when one letter is another one, and when two change places. */
    private static char last(String letters) {
        var sum = 0;
        for (var at = 0; at < letters.length(); at++) {
            sum += (letters.length() - at + 1) * LETTERS.indexOf(letters.charAt(at));
        }
        return LETTERS.charAt(sum % BASE);
    }

    /** What is understood of a typed code. */
    public sealed interface Reading {

        /** It is a code. */
        record Understood(CheckCode code) implements Reading {}

        /**
         * It is none, through a slip.
         *
         * @param reason key of the sentence that says so
         */
        record Slip(String reason, List<String> terms) implements Reading {

            public Slip {
                terms = List.copyOf(terms);
            }
        }
    }

    /** Reads what a user typed: small letters, wide letters, blanks and hyphens do not matter. */
    public static Reading read(String typed) {
        var letters = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceFirst("^\\s*校验码[::]?", "").replaceAll("[\\s\\p{Pd}_.]+", "").replace('Z', '2')
                .replace('S', '5');
        var strange = letters.codePoints().filter(letter -> LETTERS.indexOf(letter) < 0).findFirst();
        if (strange.isPresent()) {
            return slip("code.letter", Character.toString(strange.getAsInt()));
        }
        var end = letters.length() - 1;
        if (end < LEAST_TABLE_LETTERS + DATA_LETTERS || end > MOST_TABLE_LETTERS + DATA_LETTERS) {
            return slip("code.length");
        }
        var number = number(letters.substring(0, end - DATA_LETTERS));
        var kind = (int) (number % KINDS);
        if (last(letters.substring(0, end)) != letters.charAt(end) || kind >= Kind.values().length
                || number < KINDS) {
            return slip("code.slip");
        }
        return new Reading.Understood(
                new CheckCode(new PrintedTable(Kind.values()[kind], new SubjectId(number / KINDS)),
                        (int) number(letters.substring(end - DATA_LETTERS, end))));
    }

    private static Reading slip(String reason, String... terms) {
        return new Reading.Slip(reason, List.of(terms));
    }
}
