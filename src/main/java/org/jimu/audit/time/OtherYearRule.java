package org.jimu.audit.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Sign;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.Amount;
import org.jimu.model.MoneyUnit;
import org.jimu.model.StandardFields;

/**
 * A goal or an indicator speaks of the year of the table. An error where that is sure: in 时效指标, or beside the amount
 * of this year's budget; else a warning. What is owed for, measured by or built on another year names that year rightly.
 */
final class OtherYearRule extends TableRule {

    private static final int NEAR = 9;
    private static final Pattern BEFORE_WORDS = Pattern
            .compile("(上年度?|较|比|与|同|自|从|截至|截止|截止到|至|到|按|按照|根据|依据|以|对|原|始于|建于|巩固|巩固提升|深化|总结)\\s*$");
    private static final Pattern AFTER_WORDS = Pattern.compile("^\\s*年?(度|底|末|初)?(\\d{1,2}月(份|底|末)?)?(\\d{1,2}日)?\\s*"
            + "(以来|以后|之后|起|以前|之前|及以前|前|出生|毕业|入伍|入职|成立|建成|开始|的?基础|相比|相较|同期|水平|标准|版|级|届|度?考核|度?评|"
            + "度?决算|度?结|度?尾款|欠|未|应|已|奖|绩效|年终|年报|第四季度|四季度|下半年|12月).*", Pattern.DOTALL);
    private static final Pattern BY = Pattern
            .compile(
                    "^\\s*[年.]?\\s*(?:\\d{1,2}\\s*月?)?\\s*(?:\\d{1,2}\\s*日)?\\s*(?:度?(?:底|末|年底|下半年|第?四季度))?\\s*(?:之前|以前|前)?(?:完成)?$");
    private static final Pattern OWED = Pattern
            .compile("决算|结转|结余|续建|尾款|拖欠|欠付|补发|补缴|补付|清算|质保|奖|兑现|评定|偿还|年终|剩余|余款|审计|验收|管护|清欠|已");
    private static final Pattern CLAUSE = Pattern.compile("[^。；;\\n]*");
    private static final Pattern MONEY = Pattern.compile("\\d[\\d,，]*(?:\\.\\d+)?\\s*(?:万元|万|元)");
    private static final Pattern LONG = Pattern.compile("长期|中长期|跨年|[2-9]\\s*年|[二三四五]年");

    private static final Pattern ONE_YEAR = Pattern.compile("[1一]\\s*年期?|一次性");

    OtherYearRule() {
        super("otherYear", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.fiscalYear().map(year -> Stream.concat(
                TextCell.goals(table).stream().flatMap(goal -> look(table, year, goal, false).stream()),
                table.indicators().stream().flatMap(row -> row(table, year, row))).toList()).orElse(List.of());
    }

    private Stream<Finding> row(Table table, int year, Indicator row) {
        var cells = Stream.of(StandardFields.INDICATOR_NAME, StandardFields.INDICATOR_TARGET)
                .flatMap(field -> TextCell.at(table, row.row(), field).stream())
                .filter(cell -> cell.has(Sign.DIGIT)).toList();
        var covered = cells.stream().anyMatch(cell -> YearMention.covers(cell.text(), year));
        return covered
                ? Stream.empty()
                : cells.stream().flatMap(cell -> look(table, year, cell, row.kind() == Kind.TIMELINESS).stream());
    }

    private Optional<Finding> look(Table table, int year, TextCell cell, boolean deadline) {
        var text = cell.text();
        if (YearMention.covers(text, year)) {
            return Optional.empty();
        }
        return YearMention.in(text).stream().filter(mention -> counts(table, year, text, mention, deadline)).findFirst()
                .map(mention -> {
                    var right = mention.digits().length() == 2 ? Integer.toString(year % 100) : Integer.toString(year);
                    var sure = deadline && (mention.year() < year || isOneYear(table))
                            || statesBudget(table, text, mention);
                    return finding(cell.place(), mention.digits(), Integer.toString(year))
                            .as(sure ? Severity.ERROR : Severity.WARNING)
                            .with(cell.fix(text.substring(0, mention.start()) + right
                                    + text.substring(mention.end())));
                });
    }

    private static boolean counts(Table table, int year, String text, YearMention mention, boolean deadline) {
        var before = text.substring(0, mention.start());
        var after = text.substring(mention.end());
        var far = Math.abs(mention.year() - year) > NEAR;
        // a plan may name later years; a deadline of a project that ends this year may not
        var planned = mention.year() > year && (!deadline
                || LONG.matcher(table.subject().text(StandardFields.PROJECT_PERIOD)).find());
        // by when something is done is no year that something else is measured by
        var by = deadline && BY.matcher(after).matches();
        return !far && !planned && !BEFORE_WORDS.matcher(before).find()
                && (by || !AFTER_WORDS.matcher(after).matches())
                && !OWED.matcher(clause(text, mention)).find()
                // of a deadline after or before a period of years OutsidePeriodRule speaks
                && Span.of(table).filter(period -> period.touches(mention.year())
                        || deadline && period.isOfYears()).isEmpty()
                && YearMention.in(table.name()).stream().noneMatch(named -> named.year() == mention.year());
    }

    private static boolean isOneYear(Table table) {
        return ONE_YEAR.matcher(table.subject().text(StandardFields.PROJECT_PERIOD)).find();
    }

    private static String clause(String text, YearMention mention) {
        return CLAUSE.matcher(text).results()
                .filter(part -> part.start() <= mention.start() && mention.start() < part.end())
                .map(part -> part.group()).findFirst().orElse("");
    }

    /** Whether the budget of this year is spoken of in the same clause: then the year beside it is a slip. */
    private static boolean statesBudget(Table table, String text, YearMention mention) {
        var budget = table.money(StandardFields.BUDGET_TOTAL);
        return budget.isPresent() && MONEY.matcher(clause(text, mention)).results()
                .map(money -> Amount.read(money.group(), MoneyUnit.WAN_YUAN).money())
                .anyMatch(budget::equals);
    }
}
