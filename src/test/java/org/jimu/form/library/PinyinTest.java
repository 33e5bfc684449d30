package org.jimu.form.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({"出勤率,cql", "党员教育培训覆盖率,dyjypxfgl", "垃圾,lj", "啊,a", "座,z", "芭蕾,bl", "怎么,zm", "驻村,zc", "鑫淼,xm",
            "昝岗,zg", "“三会一课”制度落实率,shykzdlsl", "LED屏 3 块,ledp3k", "ＡＢ类,abl", "〇,l"})
    void initialsAreThoseOfTheUsualReading(String text, String initials) {
        assertThat(Pinyin.initials(text)).isEqualTo(initials);
    }

    @Test
    void everyCharacterOfGb2312HasAnInitial() {
        var charset = Charset.forName("GBK");
        var all = IntStream.rangeClosed(0xB0, 0xF7).boxed().flatMap(row -> IntStream.rangeClosed(0xA1, 0xFE)
                .mapToObj(cell -> new String(new byte[]{row.byteValue(), (byte) cell}, charset)))
                .filter(text -> Character.isIdeographic(text.codePointAt(0)) && text.length() == 1)
                .collect(Collectors.joining());
        assertThat(all).hasSize(6763);
        assertThat(Pinyin.initials(all)).hasSize(6763).matches("[a-hj-tw-z]+");
    }

    @ParameterizedTest
    @CsvSource({"银行,yh", "行政,xz", "重点,zd", "重复,cf", "长期,cq", "校长,xz", "快乐,kl", "音乐,yy", "首都,sd", "会议,hy", "会计,kj",
            "调解,tj", "调研,dy", "解家,xj", "石家庄,sjz", "一石,yd", "系统,xt", "系鞋带,jxd", "参加,cj", "人参,rs", "单位,dw",
            "单县,sx", "禅让,sr", "朝阳,cy", "朝阳,zy", "藏区,zq", "收藏,sc", "传记,zj", "宣传,xc", "降低,jd", "投降,tx", "厦门,xm",
            "大厦,ds", "盛大,sd", "省委,sw", "率先,sx", "效率,xl", "蚌埠,bb", "番禺,py", "莞城,gc", "覃家,qj", "尉犁,yl"})
    void anyReadingOfACharacterCounts(String text, String query) {
        assertThat(Pinyin.matches(text, query)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"出勤率,cql,true", "出勤率,ql,true", "出勤率,出ql,true", "出勤率,c勤l,true", "出勤率,勤率,true", "出勤率,CQL,true",
            "出勤率,ｃｑｌ,true", "出勤率,cgl,false", "出勤率,cl,false", "出勤率,率出,false", "出勤率,cqlx,false", "LED屏,led,true",
            "LED屏,ledp,true", "led屏,LED屏,true", "“三会一课”制度,shykz,true", "“三会一课”制度,三会一课制度,true", "12345热线,45rx,true"})
    void aQueryIsFoundByCharactersInitialsOrBoth(String text, String query, boolean found) {
        assertThat(Pinyin.matches(text, query)).isEqualTo(found);
    }

    @Test
    void anEmptyQueryIsPartOfEveryText() {
        assertThat(Pinyin.matches("出勤率", "")).isTrue();
        assertThat(Pinyin.matches("", " ")).isTrue();
        assertThat(Pinyin.matches("", "c")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"培训,0", "培,0", "人次,1", "px,2", "p训,2", "rc,3", "训r,3", "xx,-1"})
    void howItMatchesIsTold(String typed, int match) {
        assertThat(new TypedText(typed).match("培训人次")).isEqualTo(match);
    }

    @Test
    void aMarkBeforeTheFirstWordDoesNotCount() {
        assertThat(new TypedText("三会").match("“三会一课”")).isEqualTo(TypedText.PREFIX);
        assertThat(new TypedText("“三").match("“三会一课”")).isEqualTo(TypedText.PREFIX);
        assertThat(new TypedText("sh").match("“三会一课”")).isEqualTo(TypedText.INITIALS_PREFIX);
    }
}
