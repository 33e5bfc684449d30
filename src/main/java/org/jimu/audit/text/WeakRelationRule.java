package org.jimu.audit.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.StandardFields;

/** The goal speaks of what the indicators measure, and something in the table speaks of what the project is for (相关性). */
final class WeakRelationRule extends TableRule {

    // what any table says
    private static final Phrases COMMON = new Phrases(
            "工作|经费|资金|项目|专项|补助|补贴|费用|支出|保障|提高|提升|开展|完成|及时|有效|正常|运行|运转|服务|管理|建设|各项|年度"
                    + "|相关|进行|发放|加强|促进|单位|满意度|各类|全年|活动|情况|水平|落实|顺利|街道|社区|做好|部门|关于|提前|下达|中央|省级|市级|区级|县级|配套|业务|准确|率");
    // what indicators say that were taken from another table: then nothing at all speaks of this project
    private static final Phrases GENERAL = new Phrases(
            "支付|工资|保险|人员|人数|数量|公用|办公|设备|计划|控制|预算|效率|能力|节约|成本|长期|使用|职工|稳定|发展|社会|任务|质量|时间|金额|总额|经济|效益|目标|机制"
                    + "|满足|需求|群众|对象|受益|事务|增强|解决|要求|确保|实施|推动|日常|公用|按照|按时|准时|良好|持续|可持续|影响|指标|完善|达标|合格|居民|民生|问题|幸福感");
    private static final int FEW = 3;
    private static final int OWN_WORDS = 12;

    WeakRelationRule() {
        super("weakRelation", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        var indicators = table.indicators().stream().filter(row -> !row.isUnused() && !row.name().isEmpty()).toList();
        var goals = TextCell.goals(table);
        if (!table.isProject() || indicators.size() < FEW || goals.isEmpty()) {
            return List.of();
        }
        var measured = words(indicators.stream().map(row -> row.name() + "。" + row.row()
                .text(StandardFields.INDICATOR_DESCRIPTION)).collect(Collectors.joining("。")));
        var aimed = words(goals.stream().map(TextCell::text).collect(Collectors.joining("。")));
        var named = words(table.name());
        if (!named.isEmpty() && !meet(named, measured) && !meet(named, aimed)
                && !meet(named, words(table.subject().text(StandardFields.PROJECT_PURPOSE)))
                && isGeneral(indicators)) {
            return List.of(variant("project", table.at(StandardFields.PROJECT_NAME), table.name().strip()));
        }
        return meet(aimed, measured) || aimed.isEmpty() || measured.isEmpty()
                ? List.of()
                : List.of(finding(goals.getFirst().place()));
    }

    /** Whether the indicators could stand in any table: hardly a word in them is of a field of work. */
    private static boolean isGeneral(List<Indicator> indicators) {
        var own = indicators.stream().map(row -> GENERAL.takenOut(COMMON.takenOut(row.name())))
                .flatMap(name -> Likeness.pairs(name).stream()).distinct().count();
        return own < OWN_WORDS;
    }

    private static Set<String> words(String text) {
        return Likeness.pairs(COMMON.takenOut(text));
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
