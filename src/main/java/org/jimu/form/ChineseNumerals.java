package org.jimu.form;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Chinese numbering: 一, 二 … 十, 十一 … 九十九. */
final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {
    }

    /** The numeral of 1 to 99; a greater number in Arabic digits. */
    static String of(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        var tens = number / 10;
        var ones = number % 10;
        var head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return head + (ones == 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }

    /** The number of 1 to 99 that the numeral stands for; empty for any other text. */
    static OptionalInt read(String numeral) {
        return IntStream.rangeClosed(1, 99).filter(number -> of(number).equals(numeral)).findFirst();
    }
}
