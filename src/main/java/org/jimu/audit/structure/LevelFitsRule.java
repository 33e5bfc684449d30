package org.jimu.audit.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;

/** An indicator stands under the second level that it speaks of: money under 成本, a rate not under 数量. */
final class LevelFitsRule extends TableRule {

    // money may be what a project brings in or hands out: then it is an output
    private static final Pattern MONEY_AS_OUTPUT = Pattern
            .compile("引资|贷款|产值|销售|收入|争取|到位|投资|筹|融资|募|投入|补贴|补助|救助|发放|奖励|慰问|赔|增收|挽回|追缴|缴纳|税");
    private static final Pattern RATE = Pattern.compile(".*(?<!效|频|利|功|税|汇|概|费|速)率|.*(?:成功|缴费|收费|纳税|盈利)率");
    private static final Pattern SPENT = Pattern
            .compile("(?!.*(?:节|减|降|增|带动|争取|撬动|吸引|引进|挽回|社会|居民|群众|家庭|医疗)).*(?:支出|经费|费用|经费总额|支出总额|总成本)");
    private static final Pattern IN_TIME = Pattern.compile(".*(及时率|及时性|时限|按时完成率|按期完成率|准时率)");
    private static final Pattern COUNT = Pattern.compile(".*(次数|人数|人次|数量|个数|户数|场次|面积)");
    private static final Pattern SATISFACTION = Pattern.compile(".*满意(度|率)(指标)?");
    private static final Pattern COVERAGE = Pattern.compile(".*(覆盖率|合格率|满意度|及时率|准确率|普及率)");

    private static final Pattern ECOLOGY = Pattern.compile("化肥|农药|污染物|碳排放|森林覆盖|植被|湿地|秸秆|尾水");
    private static final Pattern REACHED = Pattern.compile("(?:完成|接种|[管治]理|筛查|随访|服务|参保|入学|普及)率$");

    LevelFitsRule() {
        super("levelFits", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.indicators().stream().filter(row -> !row.isUnused())
                .flatMap(row -> better(row).map(better -> told(table, row, better, isUsual(row)))
                        .or(() -> ecological(table, row).map(better -> told(table, row, better, true))).stream())
                .toList();
    }

    private Finding told(Table table, Indicator row, String better, boolean perhaps) {
        return finding(table.at(row, StandardFields.INDICATOR_NAME), row.name(), row.level2(), better)
                .as(perhaps ? Severity.HINT : Severity.WARNING);
    }

    /** Where there is no 生态效益, what surely is one may have slipped under 社会效益. */
    private static Optional<String> ecological(Table table, Indicator row) {
        return row.kind() == Kind.SOCIAL && table.indicators(Kind.ECOLOGICAL).isEmpty()
                ? Optional.of(Levels.ECOLOGICAL_BENEFIT).filter(any -> ECOLOGY.matcher(row.name()).find())
                : Optional.empty();
    }

    /** How much of the work is done (任务完成率) and who is reached (接种率) stand under 数量 in many places. */
    private static boolean isUsual(Indicator row) {
        return row.kind() == Kind.QUANTITY && REACHED.matcher(row.name()).find();
    }

    /** The second level where the row fits better. */
    private static Optional<String> better(Indicator row) {
        var name = row.name().replaceAll("\\s|[（(][^）)]*[）)]$", "");
        return switch (row.kind()) {
            case QUANTITY -> row.money().isPresent() && !MONEY_AS_OUTPUT.matcher(name).find()
                    ? Optional.of(Levels.COST)
                    : found(RATE, name, Levels.QUALITY);
            case QUALITY -> found(IN_TIME, name, Levels.TIMELINESS);
            case TIMELINESS -> COUNT.matcher(name).matches() && row.isNumeric() && !isOfTime(row)
                    ? Optional.of(Levels.QUANTITY)
                    : Optional.empty();
            case COST -> found(COVERAGE, name, Levels.QUALITY);
            case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINED -> row.money().isPresent() && SPENT.matcher(name).matches()
                    ? Optional.of(Levels.COST)
                    : found(SATISFACTION, name, Levels.RECIPIENT_SATISFACTION);
            default -> Optional.empty();
        };
    }

    private static boolean isOfTime(Indicator row) {
        return row.unit().matches(".*(天|日|月|年|周|小时|分钟|个工作日).*");
    }

    private static Optional<String> found(Pattern sign, String name, String better) {
        return sign.matcher(name).matches() ? Optional.of(better) : Optional.empty();
    }
}
