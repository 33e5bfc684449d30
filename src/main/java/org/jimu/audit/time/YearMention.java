package org.jimu.audit.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jimu.model.CellText;

/**
 * A year that a text names: {@code 2024年}, {@code 2024.01}, {@code 24年度}.
 *
 * @param year   with four digits
 * @param digits as written
 * @param start  where the digits begin in the text
 * @param end    behind them
 */
record YearMention(int year, String digits, int start, int end) {

    // 24年 is a year only before such a word: 满20年以上 is none
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(?:((?:19|20)\\d\\d)(?=\\s*(?:年|[-~～—至到]+\\s*"
            + "(?:20)?\\d\\d\\s*年|[./-]\\d{1,2}(?!\\d)))|(2\\d)(?=年(?:度|底|末|初|全年|各项|上半年|下半年|第.季度|\\d{1,2}月))"
            // 22年举办 at the beginning of a clause
            + "|(?<=^|[，。；;\\n])(2[1-9])(?=年(?:举办|开展|计划|完成|实施|组织|新建|建设|采购|购置)))");
    private static final Pattern RANGE = Pattern
            .compile("((?:19|20)\\d\\d)\\s*年?[^，,；;。]{0,6}?[-~～—至到]+\\s*((?:19|20)\\d\\d)");
    // titles of papers and their numbers have years of their own
    private static final Pattern TITLES = Pattern.compile("《[^》]*》|[〔\\[（(]\\d{4}[〕\\])）]\\s*\\d*\\s*号?");
    private static final int CENTURY = 2000;

    /** The years in a text, in order; those in titles of papers are left out. */
    static List<YearMention> in(String typed) {
        // of the same length: places stay where they are
        var text = CellText.narrow(typed);
        if (!mayHaveOne(text)) {
            return List.of();
        }
        var plain = TITLES.matcher(text).replaceAll(title -> " ".repeat(title.group().length()));
        var found = new ArrayList<YearMention>();
        var year = YEAR.matcher(plain);
        while (year.find()) {
            var digits = year.group();
            var value = Integer.parseInt(digits);
            found.add(
                    new YearMention(digits.length() == 2 ? CENTURY + value : value, digits, year.start(), year.end()));
        }
        return found;
    }

    // 19, 20 or 2x, which most texts do not have
    private static boolean mayHaveOne(String text) {
        for (var i = 0; i + 1 < text.length(); i++) {
            var c = text.charAt(i);
            if ((c == '1' || c == '2') && Character.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text names the year itself or a range of years around it. */
    static boolean covers(String typed, int year) {
        var text = CellText.narrow(typed);
        if (in(text).stream().anyMatch(mention -> mention.year() == year)) {
            return true;
        }
        if (!mayHaveOne(text)) {
            return false;
        }
        var range = RANGE.matcher(text);
        while (range.find()) {
            if (Integer.parseInt(range.group(1)) <= year && year <= Integer.parseInt(range.group(2))) {
                return true;
            }
        }
        return false;
    }
}
