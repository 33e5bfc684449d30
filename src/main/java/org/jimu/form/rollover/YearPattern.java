package org.jimu.form.rollover;

import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How years and dates are written. All patterns are for texts with narrow digits, see {@link org.jimu.model.CellText}. */
final class YearPattern {

    /** Digits of a year written in Chinese (二〇二四年), by their value; the zero has several signs. */
    static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String ZEROS = "〇零○Ｏ";
    private static final String CHINESE = "[" + CHINESE_DIGITS + ZEROS + "]";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String YEAR = "(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<!" + CHINESE + ")[一二]" + CHINESE
            + "{3}(?=\\s*年)";
    private static final String TAIL = "\\s*年度?(?:\\s*" + MONTH + "\\s*月份?(?:\\s*" + DAY + "\\s*[日号])?)?"
            + "|[./-]" + MONTH + "(?:[./-]" + DAY + ")?(?!\\d)";
    private static final String FROM_TO = "\\s*(?:[-—–~～－―]{1,2}|至|到)\\s*";
    private static final String TO_SHORT = "(?:[-—–~～－―]{1,2}|至)\\s*(?<short>\\d\\d)(?<shortTail>\\s*年度?)(?!以)";

    /** A year with what makes it a date. */
    static final Pattern POINT = Pattern.compile("(?<year>" + YEAR + ")(?<tail>" + TAIL + ")?");
    /** One or more of them from … to …; the last may be two digits (2024-26年). */
    static final Pattern SPAN = Pattern.compile("(?:" + YEAR + ")(?:" + TAIL + ")?(?:" + FROM_TO + "(?:" + YEAR
            + ")(?:" + TAIL + ")?)*(?:" + TO_SHORT + ")?");
    /** Two digits with 年 behind: 24年, 24-26年. */
    static final Pattern SHORT = Pattern.compile("(?<![\\d.,，/\\-—–~～至])(?<first>\\d\\d)(?:" + FROM_TO
            + "(?<last>\\d\\d))?\\s*年度?");
    /** A date of eight digits, 20240101. */
    static final Pattern COMPACT = Pattern
            .compile("(?<year>20\\d\\d)(?<tail>(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))");
    /** The last day of February in a leap year. */
    static final Pattern LEAP_DAY = Pattern.compile("(?<head>\\s*年度?\\s*0?2\\s*月份?\\s*|[./-]?0?2[./-]?)29.*");

    private YearPattern() {
    }

    /** The number of a year in digits or in Chinese. */
    static int number(String year) {
        var number = 0;
        for (var i = 0; i < year.length(); i++) {
            number = number * 10 + digit(year.charAt(i));
        }
        return number;
    }

    private static int digit(char c) {
        return Character.isDigit(c) ? Character.digit(c, 10) : Math.max(0, CHINESE_DIGITS.indexOf(c));
    }

    /** The year in the writing of another one: Chinese, full-width or narrow digits. */
    static String like(String written, int year) {
        var digits = Integer.toString(year);
        var written4 = new StringBuilder(digits.length());
        var zero = written.chars().filter(c -> ZEROS.indexOf(c) >= 0).findFirst().orElse('〇');
        for (var i = 0; i < digits.length(); i++) {
            var value = digits.charAt(i) - '0';
            var model = written.charAt(Math.min(i, written.length() - 1));
            if (model >= '０' && model <= '９') {
                written4.append((char) ('０' + value));
            } else if (Character.isDigit(model)) {
                written4.append(digits.charAt(i));
            } else {
                written4.append(value == 0 ? (char) zero : CHINESE_DIGITS.charAt(value));
            }
        }
        return written4.toString();
    }

    /** The rest of a date after its year; there is no 29 February in most years. */
    static String tail(String tail, String plainTail, int year) {
        var leapDay = LEAP_DAY.matcher(plainTail);
        if (!leapDay.matches() || Year.isLeap(year)) {
            return tail;
        }
        var at = leapDay.end("head");
        return tail.substring(0, at) + "28" + tail.substring(at + 2);
    }

    static boolean has(Matcher matcher, String group) {
        return matcher.group(group) != null;
    }
}
