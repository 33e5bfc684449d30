package org.jimu.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A way of counting up: 1, 2, 3 …; 01, 02 …; 一、二、三 …; 附表3-1, 附表3-2 …
 *
 * @param before what stands before the number
 * @param digits the least number of digits, filled up with zeros; 0 for Chinese numerals
 * @param after  what stands after the number
 * @param first  the first number
 */
record Numbering(String before, int digits, String after, int first) {

    // the last number in the text is what counts; longer ones are codes
    private static final Pattern ARABIC = Pattern.compile("(\\D*(?:\\d+\\D+)*?)(\\d{1,6})(\\D*)");
    private static final Pattern CHINESE = Pattern.compile("(\\D*?)([一二三四五六七八九十]+)([^\\d一二三四五六七八九十]*)");

    /** The way in which all the texts count up one after another; empty where they do not. */
    static Optional<Numbering> of(List<String> texts) {
        return texts.stream().findFirst().flatMap(Numbering::read).filter(numbering -> numbering.counts(texts))
                // one alone counts up where it is the first
                .filter(numbering -> texts.size() > 1 || numbering.first == 1);
    }

    /** The way, from 1 on, of texts that all look like numbers of one way; empty where they do not. */
    static Optional<Numbering> alike(List<String> texts) {
        var ways = texts.stream().map(text -> read(text).map(Numbering::fromOne)).distinct().toList();
        return ways.size() == 1 ? ways.getFirst() : Optional.empty();
    }

    private static Optional<Numbering> read(String text) {
        var arabic = ARABIC.matcher(text);
        if (arabic.matches()) {
            var number = arabic.group(2);
            return Optional.of(new Numbering(arabic.group(1), number.startsWith("0") ? number.length() : 1,
                    arabic.group(3), Integer.parseInt(number)));
        }
        var chinese = CHINESE.matcher(text);
        return chinese.matches()
                ? ChineseNumerals.read(chinese.group(2)).stream().boxed().findFirst()
                        .map(number -> new Numbering(chinese.group(1), 0, chinese.group(3), number))
                : Optional.empty();
    }

    private boolean counts(List<String> texts) {
        return IntStream.range(0, texts.size()).allMatch(i -> texts.get(i).equals(nth(i)));
    }

    private Numbering fromOne() {
        return new Numbering(before, digits, after, 1);
    }

    /** The text of the number so many places after the first. */
    String nth(int place) {
        var number = Math.addExact(first, place);
        return before + (digits == 0 ? ChineseNumerals.of(number) : ("%0" + digits + "d").formatted(number)) + after;
    }
}
