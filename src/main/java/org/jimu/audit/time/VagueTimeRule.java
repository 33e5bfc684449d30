package org.jimu.audit.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/** 时效指标 that says by when: a year alone, 每月, or a value that has nothing to do with time can hardly be checked. */
final class VagueTimeRule extends TableRule {

    private static final Pattern VAGUE = Pattern
            .compile("(20\\d\\d年?(度|全年)?|全年|本年度?|当年|每月|每年|每季度|每天|每日|长期|常年|及时|按时|按期|如期|准时|"
                    + "\\d{1,2}月([和、至到-]+\\d{1,2}月)*|=?12个月)");
    // how long or how often, not by when
    private static final Pattern LASTING = Pattern.compile("周期|工期|频次|频率|时长|期限");
    private static final Pattern OF_TIME = Pattern.compile("[时期年月日天周季旬钟秒前底早晚快速迅]|进度|频次|长效|预算执行|随到|准点");

    VagueTimeRule() {
        super("vagueTime", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.indicators().stream()
                .filter(row -> row.kind() == Kind.TIMELINESS && !row.isUnused() && !row.target().isPlaceholder())
                .flatMap(row -> told(table, row).stream()).toList();
    }

    private Optional<Finding> told(Table table, Indicator row) {
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        if (VAGUE.matcher(row.value()).matches() && !LASTING.matcher(row.name()).find()) {
            return Optional.of(finding(place, row.target().text().strip(), table.year().text(StandardFields.YEAR)));
        }
        return OF_TIME.matcher(row.name() + row.value()).find()
                ? Optional.empty()
                : Optional.of(variant("none", place, row.name()));
    }
}
