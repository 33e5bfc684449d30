package org.jimu.audit.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;

/** These tables are published: the name of a private person does not belong into them. */
final class PersonNameRule extends CellRule {

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
    private static final String WHO = "党员|书记|主任|干部|职工|老人|学生|儿童|军人|家属|患者|居民|村民|户主|劳模|烈士";
    private static final String OFFICE = "科|股|室|所|站|由|负责人|联系人|经办人";
    private static final Phrases PERSONS = new Phrases(WHO + "|同志|女士|先生");
    private static final Pattern TITLED = Pattern.compile("(?:" + OFFICE + ")([" + SURNAMES
            + "](?!领导|干部|有关|相关|部分|全体|各位|主要|负责)[\\p{IsHan}&&[^老等和及或、的]]{1,2})(?:同志|女士|先生)");
    private static final Pattern NAMED = Pattern.compile("(?:" + WHO + ")"
            + "([" + SURNAMES + "][\\p{IsHan}&&[^某×等和及或、的]]{1,2})(?:(?:[1一]人)|同志|女士|先生|等\\d)");

    PersonNameRule() {
        super("personName", Severity.HINT);
    }

    @Override
    Optional<Finding> look(Table table, TextCell cell) {
        if (!PERSONS.isIn(cell.text())) {
            return Optional.empty();
        }
        return Stream.of(NAMED, TITLED).map(pattern -> pattern.matcher(cell.text())).filter(Matcher::find).findFirst()
                .map(named -> finding(cell.place(), named.group(1)));
    }
}
