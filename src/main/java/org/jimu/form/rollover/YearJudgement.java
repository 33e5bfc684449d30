package org.jimu.form.rollover;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a year that was found in a text should move with the project, judged by what stands around it. */
final class YearJudgement {

    /** Plans are rolled over three years (中期财政规划); what lies further ahead is a target of higher up: 2035年. */
    private static final int PLANNED_YEARS = 3;
    private static final String OPEN = "（(〔[【﹝";
    private static final String CLOSE = "）)〕]】﹞";

    private static final Pattern NUMBER_OF_PAPER = Pattern.compile("\\s*[）)〕\\]】﹞]?\\s*第?\\s*\\d+\\s*号.*",
            Pattern.DOTALL);
    private static final Pattern SINCE = Pattern.compile("\\s*(以来|起|开始|始|以后|之后).*", Pattern.DOTALL);
    private static final Pattern UNIT = Pattern.compile("\\s*([%‰℃㎡㎥元万亿千百人名个户次件份册套台辆部张条项家村所处座间栋平立公里米吨斤克升亩株棵只头匹"
            + "头盏块本期版号天小分秒场批支班桶袋盒瓶箱组队期届]|余|多|[a-zA-Z]).*", Pattern.DOTALL);
    private static final Pattern TIME_WORD = Pattern.compile("\\s*(全年|[上下]半年|第?[一二三四1-4]季度).*", Pattern.DOTALL);
    private static final Pattern NEXT_YEAR = Pattern.compile("\\s*[、,，和及与]\\s*(19|20)\\d\\d(?!\\d).*", Pattern.DOTALL);
    private static final Pattern CODE_BEFORE = Pattern.compile(".*[\\dA-Za-z][-./,，:：]?|.*[a-zA-Z_#＃№]",
            Pattern.DOTALL);
    private static final Pattern CODE_AFTER = Pattern.compile("([-./,，:：]\\d|[a-zA-Z_]).*", Pattern.DOTALL);
    private static final Pattern SPELL_BEFORE = Pattern.compile(".*(满|达|超过?|近|约|共|累计|每|逾|龄|长|连续|为期|不少于|不低于|至少|"
            + "[≥≧≤≦<>=＝]|第|任职|工作|服务|使用)\\s*", Pattern.DOTALL);
    private static final Pattern SPELL_AFTER = Pattern.compile("\\s*(以上|以下|以内|内|来|期|制|限|间|左右|工龄|党龄|之久|的时间|多|余|/).*",
            Pattern.DOTALL);

    private YearJudgement() {
    }

    /** Whether it is no year for sure: part of a code or telephone number, or a number far from the years in question. */
    static boolean isNoYear(String text, YearSpan span, YearShift shift) {
        if (span.marked() || isBracketed(text, span) || isInTitle(text, span)) {
            return false;
        }
        var near = span.first() >= shift.from() && span.last() <= shift.from() + 10;
        return !near || CODE_BEFORE.matcher(text.substring(0, span.start())).matches()
                || CODE_AFTER.matcher(text.substring(span.end())).matches();
    }

    /** Why it should rather stay. */
    static Optional<YearDoubt> of(String text, YearSpan span, YearShift shift) {
        var after = text.substring(span.end());
        if (isInTitle(text, span) || isNumberOfPaper(text, span)) {
            return Optional.of(YearDoubt.REGULATION);
        }
        if (span.first() < shift.from()) {
            return Optional.of(YearDoubt.PAST);
        }
        if (SINCE.matcher(after).matches()) {
            return Optional.of(YearDoubt.SINCE);
        }
        if (span.first() > shift.from() + PLANNED_YEARS) {
            return Optional.of(YearDoubt.FAR);
        }
        return isWrittenAsYear(text, span)
                ? Optional.empty()
                : Optional.of(UNIT.matcher(after).matches() ? YearDoubt.QUANTITY : YearDoubt.BARE);
    }

    /** The same for two digits (24年), which may count years. */
    static Optional<YearDoubt> ofShort(String text, YearSpan span, YearShift shift) {
        return SPELL_BEFORE.matcher(text.substring(0, span.start())).matches()
                || SPELL_AFTER.matcher(text.substring(span.end())).matches()
                        ? Optional.of(YearDoubt.QUANTITY)
                        : of(text, span, shift);
    }

    private static boolean isWrittenAsYear(String text, YearSpan span) {
        var after = text.substring(span.end());
        if (span.marked()) {
            // 2024.5万元 looks like a date and is an amount
            return !isDecimal(text, span) || !UNIT.matcher(after).matches();
        }
        return text.strip().length() == span.end() - span.start() || isBracketed(text, span)
                || span.isRange() && !UNIT.matcher(after).matches()
                || TIME_WORD.matcher(after).matches() || NEXT_YEAR.matcher(after).matches();
    }

    private static boolean isDecimal(String text, YearSpan span) {
        return text.substring(span.start(), span.end()).matches("\\d+\\.\\d+");
    }

    private static boolean isInTitle(String text, YearSpan span) {
        return text.lastIndexOf('《', span.start()) > text.lastIndexOf('》', span.start());
    }

    private static boolean isBracketed(String text, YearSpan span) {
        return span.start() > 0 && span.end() < text.length() && OPEN.indexOf(text.charAt(span.start() - 1)) >= 0
                && CLOSE.indexOf(text.charAt(span.end())) >= 0;
    }

    private static boolean isNumberOfPaper(String text, YearSpan span) {
        return isBracketed(text, span) && "〔[【﹝".indexOf(text.charAt(span.start() - 1)) >= 0
                || NUMBER_OF_PAPER.matcher(text.substring(span.end())).matches();
    }
}
