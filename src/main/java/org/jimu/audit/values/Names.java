package org.jimu.audit.values;

import java.util.regex.Pattern;

import org.jimu.audit.rule.Indicator;

/** What the name of an indicator says about its value. */
final class Names {

    private static final Pattern ASIDE = Pattern.compile("[（(][^（）()]*[)）]$");
    private static final Pattern RATE = Pattern.compile("(?:率|满意度|比例|占比|百分比)$");
    // 率 that is no share of a whole
    private static final Pattern NO_RATE = Pattern.compile(
            "(?:效率|频率|汇率|(?<![盈获专])利率|税率|(?<![缴收交免])费率|(?<!成)功率|周转率|容积率|心率|倍率|[每千万]人.*率|人口(?:出生|死亡|自然|增长|发病|患病).*率)$");
    private static final Pattern COUNT = Pattern.compile("(?:数|数量|人次|总量)$");
    private static final Pattern NO_COUNT = Pattern.compile("(?:指数|倍数|系数|分数|参数|基数|度数|级数|比例数|占比数|百分数)$");
    private static final Pattern GROWTH = Pattern.compile("增长|增幅|增速|增加|同比|环比|提高率|提升率|下降|降幅|倍");
    private static final Pattern GOOD_RATE = Pattern.compile("(?:合格|完成|及时|覆盖|准确|到位|达标|优良|优秀|成功|普及|参与|知晓|办结|化解|完好|正确|落实"
            + "|验收|达成|回复|响应|运行|通过|保障|发放|足额|按时|出勤|就业|入学|签约|建档|处理|整改"
            + "|配备|巩固|成活|保存|治理|清运|回收|接种|升学|响应|可用|称职|受理|结案|采纳|反馈|持证|在岗|兑付|登记|救治|治愈|筛查|保洁|亮化|收集|准点|组建|建立|报告|替代|履约|开工|竣工|续签|节约|管理|管理服务|自给|上线|在线)率$|满意度$");
    private static final Pattern BAD = Pattern.compile("不满意|未|不合格|不及时|差错|错误|故障|投诉|事故|超");

    private static final Pattern LOW_RATE = Pattern
            .compile("(?:差错|错误|投诉|故障|事故|事故发生|违规|违纪|失业|返贫|死亡|逾期|空置|闲置|流失|离职|漏损|损耗|偏差|误差|不合格|缺陷|超支|辍学)率$");
    private static final Pattern LOW_COUNT = Pattern
            .compile("(?:事故|伤亡|死亡|差错|失误|上访|违规|负面舆情)(?:发生)?(?:次数|起数|件数|人数|数|数量|批次|例数)$");
    // what is done about it may be as much as it likes
    private static final Pattern DEALT_WITH = Pattern
            .compile("下降|减少|降低|降幅|压降|处理|处置|查处|办理|办结|受理|排查|化解|核查|整改|演练|宣传|救治|救助|抚恤|慰问|调查|评查|回访|抢修|修复|排除");

    private Names() {
    }

    /** What should be low: 差错率, 事故起数. */
    static boolean isLow(Indicator row) {
        var name = plain(row);
        return (isEndOfRate(name) && LOW_RATE.matcher(name).find()
                || LOW_COUNT.matcher(name).find()) && !DEALT_WITH.matcher(name).find();
    }

    /** The name without a trailing remark in brackets. */
    static String plain(Indicator row) {
        var name = row.name();
        return name.endsWith(")") || name.endsWith("）") ? ASIDE.matcher(name).replaceFirst("").strip() : name;
    }

    // most names are neither, and their last character tells
    private static boolean isEndOfRate(String name) {
        return !name.isEmpty() && "率度例比".indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    private static boolean isEndOfCount(String name) {
        return !name.isEmpty() && "数量次".indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** A share of a whole: 合格率, 满意度. */
    static boolean isRate(Indicator row) {
        var name = plain(row);
        return isEndOfRate(name) && RATE.matcher(name).find() && !NO_RATE.matcher(name).find();
    }

    /** A number of persons or things: 人数, 次数, 数量. */
    static boolean isCount(Indicator row) {
        var name = plain(row);
        return isEndOfCount(name) && COUNT.matcher(name).find() && !NO_COUNT.matcher(name).find();
    }

    /** A change, which may be more than the whole: 增长率. */
    static boolean isGrowth(Indicator row) {
        return GROWTH.matcher(row.name()).find();
    }

    /** A share that should be high. */
    static boolean isGoodRate(Indicator row) {
        var name = plain(row);
        return isEndOfRate(name) && GOOD_RATE.matcher(name).find() && !BAD.matcher(row.name()).find();
    }

    static boolean isSatisfaction(Indicator row) {
        return row.name().contains("满意") && !row.name().contains("不满意");
    }
}
