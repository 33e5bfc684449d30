package org.jimu.audit.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jimu.audit.rule.Finding;
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
    private static final int FEW = 3;

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
                && !meet(named, words(table.subject().text(StandardFields.PROJECT_PURPOSE)))) {
            return List.of(variant("project", table.at(StandardFields.PROJECT_NAME), table.name().strip()));
        }
        return meet(aimed, measured) || aimed.isEmpty() || measured.isEmpty()
                ? List.of()
                : List.of(finding(goals.getFirst().place()));
    }

    private static Set<String> words(String text) {
        return Likeness.pairs(COMMON.takenOut(text));
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
