package org.jimu.audit.values;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.IndicatorRule;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.StandardFields;

/** The unit suits what is counted: organisations are not counted in 名, persons not in 次; a quality is not counted at all. */
final class MeasureWordRule extends IndicatorRule {

    private static final Pattern PERSONS = Pattern.compile("名|人|位");
    private static final Pattern PIECES = Pattern.compile("人|名|卷|册|本|个|件|份|台|套|块|条");
    // things that are surely counted under 质量: what went wrong
    private static final Pattern COUNTED_QUALITY = Pattern.compile("数$|数量|量$|人次|事故|投诉|差错|违规|案件|问题|上访|信访|次数|人员|以上");

    // what is measured, and units in which it surely is not
    private static final Pattern MEASURED = Pattern.compile("(?:面积|里程|长度|重量|体积|水量|产量)$");
    private static final Pattern UNFIT = Pattern.compile("人|名|位|人次|户|个|次|件|台|套|辆|场|期|元|万元");

    /** What a name ends in, and how that is counted. */
    private record Noun(Pattern end, String unit) {
        static Noun of(String end, String unit) {
            return new Noun(
                    Pattern.compile("(?:" + end + ")(?:的?(?:购置|采购|购买|配备|配置|更新|新增|建设|新建|改造|维修|安装)?(?:数量|个数|总数|数))?$"),
                    unit);
        }
    }

    private static final List<Noun> NOUNS = List.of(
            Noun.of("合作社|党组织|社会组织|支部|社区|行政村|企业|单位|学校|项目|场所|服务站|服务点|站点|网点|监控点|卫生室|驿站|服务中心|小区", "个"),
            Noun.of("活动|培训|会议|演练|讲座", "次"), Noun.of("设备|电脑|计算机|打印机|空调", "台"), Noun.of("车辆|[防护卫洒扫警巡公客货罐叉]车", "辆"),
            Noun.of("桥梁|泵站|公厕", "座"), Noun.of("树木|苗木", "株"),
            Noun.of("展板|宣传栏", "块"), Noun.of("横幅", "条"), Noun.of("路灯", "盏"));

    MeasureWordRule() {
        super("measureWord", Severity.WARNING);
    }

    @Override
    protected Optional<Finding> checkRow(Table table, Indicator row) {
        if (!row.isNumeric()) {
            return Optional.empty();
        }
        var unit = row.unit();
        var name = Names.plain(row);
        var place = table.at(row, StandardFields.INDICATOR_TARGET);
        var right = PERSONS.matcher(unit).matches()
                ? NOUNS.stream().filter(noun -> noun.end().matcher(name).find()).map(Noun::unit).findFirst()
                : counted(row, unit);
        if (right.isPresent()) {
            return Optional.of(finding(place, row.name(), unit, right.get())
                    .with(Retarget.unit(row, right.get())));
        }
        if (MEASURED.matcher(name).find() && UNFIT.matcher(unit).matches()) {
            return Optional.of(variant("unfit", place, row.name(), unit));
        }
        return row.kind() == Kind.QUALITY && PIECES.matcher(unit).matches() && !Names.isRate(row)
                && !COUNTED_QUALITY.matcher(name).find()
                        ? Optional.of(variant("quality", place, row.name(), row.target().text()))
                        : Optional.empty();
    }

    private static Optional<String> counted(Indicator row, String unit) {
        return unit.matches("元|万元") && Names.isCount(row) ? CountUnitRule.unit(row) : persons(Names.plain(row), unit);
    }

    private static Optional<String> persons(String name, String unit) {
        if (name.endsWith("人数") && unit.matches("次|场|台|件|家|户|元|万元|条|块|辆")) {
            return Optional.of("人");
        }
        return name.endsWith("次数") && !name.endsWith("人次数") && unit.matches("台|件|家|户|元|万元|条|块|辆|本")
                ? Optional.of("次")
                : Optional.empty();
    }
}
