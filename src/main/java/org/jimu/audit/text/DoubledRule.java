package org.jimu.audit.text;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.StandardFields;

/**
 * A word or clause that stands twice in a row (费用费用), a sentence that stands twice in a text, a place that stands twice
 * in the name of a project. Two characters may meet by chance (构建共建共治): such a pair counts only where a word surely
 * begins before it or ends behind it.
 */
final class DoubledRule extends CellRule {

    private static final int LONG_SENTENCE = 10;
    private static final int PLACE = 3;
    private static final Pattern STEPS = Pattern.compile("[一两二三四五六七八九十百千万几每很许好更多层点个].*|.*[\\d].*");
    // 保障保障性住房, 培训培训人员: the second is the beginning of a longer word
    private static final Pattern COMPOUND = Pattern
            .compile("性|型|类|者|员|师|站|人员|对象|机构|系统|单位|部门|行业|中心|平台|设施|设备|用房|项目|经费|资金|协会");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d+");
    private static final String ENDING = "进行|开展|运转|运行|完成|推进|实施|落实|提升|提高";
    private static final Phrases ENDINGS = new Phrases(ENDING);
    private static final Pattern ALIKE = Pattern
            .compile("(\\p{IsHan}{2}(?:" + ENDING + "))\\p{IsHan}{2,8}\\1(?=[，。；]|$)");
    private static final Pattern SENTENCES = Pattern.compile("[。；;\\n]+");

    DoubledRule() {
        super("doubled", Severity.WARNING);
    }

    @Override
    Optional<Finding> look(Table table, TextCell cell) {
        var text = cell.text();
        var again = new PairPlaces(text);
        for (var i = 0; i < text.length(); i++) {
            var length = doubledAt(text, i, again);
            if (length > 0) {
                var word = text.substring(i, i + length);
                return Optional.of(finding(cell.place(), piece(word))
                        .with(fix(cell, text.substring(0, i) + text.substring(i + word.length()))));
            }
        }
        return cell.is(StandardFields.PROJECT_NAME) ? place(cell) : sentence(cell).or(() -> clause(cell));
    }

    /** The length of what stands twice from here on, the longest; 0 for nothing. */
    private static int doubledAt(String text, int at, PairPlaces again) {
        var longest = 0;
        for (var next = again.after(at); next > 0 && 2 * next - at <= text.length(); next = again.after(next)) {
            var length = next - at;
            if (length > 1 && text.regionMatches(at, text, next, length) && counts(text, at, length)) {
                longest = length;
            }
        }
        return longest;
    }

    private static boolean counts(String text, int at, int length) {
        var word = text.substring(at, at + length);
        var han = word.chars().filter(c -> Likeness.isHan((char) c)).count();
        if (han < 2 || STEPS.matcher(word).matches() && length == 2 || !hasTwo(word)) {
            return false;
        }
        var end = at + 2 * length;
        if (length == 2 && COMPOUND.matcher(text).region(end, text.length()).lookingAt()) {
            return false;
        }
        return han > 2 || (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                || end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    // 层层 twice is 层层层层: a single character again and again is no word
    private static boolean hasTwo(String word) {
        return word.chars().distinct().count() > 1;
    }

    private Optional<Finding> sentence(TextCell cell) {
        if (cell.is(StandardFields.DUTY_INDICATORS) || cell.is(StandardFields.DUTY_STANDARDS)) {
            // one list for each of several fields of work, each with the same headings
            return Optional.empty();
        }
        if (cell.text().length() < 2 * LONG_SENTENCE) {
            return Optional.empty();
        }
        var seen = new HashSet<String>();
        for (var sentence : SENTENCES.split(cell.text())) {
            var bare = LEADING_NUMBER.matcher(Likeness.bare(sentence)).replaceFirst("");
            if (bare.length() >= LONG_SENTENCE && !seen.add(bare)) {
                return Optional.of(variant("sentence", cell.place(), piece(sentence)));
            }
        }
        return Optional.empty();
    }

    /** Two clauses that end alike without a sign between them: 人大工作顺利进行人代会顺利进行. */
    private Optional<Finding> clause(TextCell cell) {
        if (!ENDINGS.isIn(cell.text())) {
            return Optional.empty();
        }
        var clauses = ALIKE.matcher(cell.text());
        return clauses.find()
                ? Optional.of(variant("clause", cell.place(), clauses.group(1)).as(Severity.HINT))
                : Optional.empty();
    }

    private Optional<Finding> place(TextCell cell) {
        var name = cell.text().strip();
        for (var length = name.length() / 2; length >= PLACE; length--) {
            var head = name.substring(0, length);
            if (head.chars().allMatch(c -> Likeness.isHan((char) c)) && isPlace(head)
                    && name.indexOf(head, length) > 0) {
                var again = name.indexOf(head, length);
                return Optional.of(variant("place", cell.place(), head)
                        .with(fix(cell, name.substring(0, again) + name.substring(again + head.length()))));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlace(String head) {
        return "省市区县旗乡镇村局委办处街道".indexOf(head.charAt(head.length() - 1)) >= 0;
    }
}
