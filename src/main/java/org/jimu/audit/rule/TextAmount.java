package org.jimu.audit.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jimu.model.CellText;
import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;

/**
 * An amount of money that is named in a running text, with what stands around it in its clause.
 *
 * @param text   as written: {@code 13392.5元}
 * @param money  what it means
 * @param scale  its decimals
 * @param unit   in which it is written
 * @param before the clause up to it, without blanks
 * @param after  the clause behind it, without blanks
 */
public record TextAmount(String text, Money money, int scale, MoneyUnit unit, String before, String after) {

    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern AMOUNT = Pattern
            .compile("(?<![\\d.])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    // 3万人, 32.6万常住居民 is no money
                    + "(万元|万(?!\\p{IsHan})|万(?=用于|用作|作为|经费|资金|补|左右|以内|以上|以下|的|和|及|与|等|每|多|余|投|预算|其中)|元)");
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；;、：:！？\\n,(（)）]");
    private static final Pattern BY_THE_PIECE = Pattern.compile(
            ".*(?:每(?!年)[^年]{0,10}(?:每年(?:发放|补助|补贴|给予|支付)?)?|[×*xX·]|(?:人均|户均|亩均|平均)[^年\\d]{0,6}|均|标准|单价|按|一[人次个户场])$");
    private static final Pattern PIECE_BEHIND = Pattern.compile("^(?:[/／每]|的?标准|[一1][人次个户场]).*");
    private static final Pattern LIMIT = Pattern
            .compile(".*(?:不超过|不得?高于|不得?超|不低于|不少于|最高|最低|上限|限额|超过|低于|高于|保额|赔付|至少)[^\\d]{0,4}$");
    private static final Pattern LIMIT_BEHIND = Pattern.compile("^(?:的?额度|以内|以下|以上|及以上|及以下|限额|保额).*");
    private static final Pattern ELSEWHERE = Pattern
            .compile(".*(?:总投资|争取|撬动|引进|募集|自筹|中央|省级|上级|结余|贷款|担保|投资|概算|估算|上年|去年|往年|前年|累计|已经?[拨支完到]"
                    + "|收入|产值|增收|营业|销售|利润|罚款|债|注册资本|造价|增长|提高|增加|减少|降低|节约|节省).*");

    /** All amounts of a text, in order. The far end of a range ({@code 1000-2000元}) is not one. */
    public static List<TextAmount> in(String raw) {
        if (raw.indexOf('元') < 0 && raw.indexOf('万') < 0) {
            return List.of();
        }
        var text = BLANKS.matcher(CellText.narrow(raw)).replaceAll("");
        var found = new ArrayList<TextAmount>();
        var match = AMOUNT.matcher(text);
        while (match.find()) {
            if (match.start() == 0 || "-~～—至".indexOf(text.charAt(match.start() - 1)) < 0) {
                var number = new BigDecimal(match.group(1).replace(",", ""));
                var unit = MoneyUnit.ofLabel(match.group(2));
                found.add(new TextAmount(match.group(), Money.of(number, unit), number.scale(), unit,
                        clauseBefore(text, match.start()), clauseAfter(text, match.end())));
            }
        }
        return found;
    }

    private static String clauseBefore(String text, int at) {
        var begin = 0;
        var end = CLAUSE_END.matcher(text);
        while (end.find() && end.start() < at) {
            begin = end.end();
        }
        return text.substring(begin, at);
    }

    private static String clauseAfter(String text, int at) {
        var end = CLAUSE_END.matcher(text);
        return text.substring(at, end.find(at) ? end.start() : text.length());
    }

    /** Whether it is the price of one thing, person or month: 每人每月500元, 1840元/人/月. */
    public boolean isPrice() {
        return BY_THE_PIECE.matcher(before).matches() || PIECE_BEHIND.matcher(after).matches();
    }

    /** Whether it bounds something: 不得高于50万元额度. */
    public boolean isLimit() {
        return LIMIT.matcher(before).matches() || LIMIT_BEHIND.matcher(after).matches();
    }

    /** Whether it speaks of another money than the budget of the year: 总投资, 上年, 收入 …. */
    public boolean isElsewhere() {
        return ELSEWHERE.matcher(before).matches();
    }

    /** Half of its last printed digit: what rounding may have taken away. */
    public Money rounding() {
        return Money.of(BigDecimal.valueOf(5).movePointLeft(scale + 1), unit);
    }

    /** Whether the money is this amount when rounded to its last printed digit. */
    public boolean rounds(Money exact) {
        var distance = money.minus(exact).yuan().abs();
        return distance.compareTo(rounding().yuan()) <= 0;
    }
}
