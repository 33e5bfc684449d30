package org.jimu.form.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.jimu.model.Field;
import org.jimu.model.Fields;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

class PastEntriesTest {

    private static final Field<?> UNIT = StandardFields.of("indicator.unit");
    private static final Field<?> VALUE = StandardFields.of("indicator.value");

    static Subject indicator(String kind, String name, String target, String basis) {
        return Subject.leaf(new SubjectId(9), SubjectKind.INDICATOR, new SubjectId(8),
                Fields.NONE.with(StandardFields.INDICATOR_LEVEL1, Levels.OUTPUT)
                        .with(StandardFields.INDICATOR_LEVEL2, kind).with(StandardFields.INDICATOR_NAME, name)
                        .withEncoded(StandardFields.INDICATOR_TARGET, target)
                        .with(StandardFields.INDICATOR_BASIS, basis));
    }

    static PastEntries past(List<Subject> subjects) {
        var past = PastEntries.NONE;
        for (var subject : subjects) {
            past = past.with(subject);
        }
        return past;
    }

    private static LibraryEntry only(PastEntries past, String name, String kind) {
        return past.indicators().find(name, kind).orElseThrow().entry();
    }

    @Test
    void anIndicatorIsKnownOnceForEachSecondLevel() {
        var past = past(List.of(indicator(Levels.QUANTITY, "培训人次", "≥30人次", ""),
                indicator(Levels.QUANTITY, "培训人次", "≥40人次", ""), indicator(Levels.QUALITY, "培训人次", "≥50人次", "")));
        assertThat(past.size()).isEqualTo(2);
        assertThat(past.indicators().find("培训人次", Levels.QUANTITY).orElseThrow().uses()).isEqualTo(2);
    }

    @Test
    void theUsualTargetAndBasisAreTakenOfEqualsTheLatest() {
        var thirty = indicator(Levels.QUANTITY, "培训人次", ">=30人次", "计划");
        var forty = indicator(Levels.QUANTITY, "培训人次", "≥40人次", "方案");
        var past = past(List.of(thirty, forty));
        assertThat(only(past, "培训人次", Levels.QUANTITY).target().text()).isEqualTo("≥40人次");
        var more = past.with(thirty);
        assertThat(only(more, "培训人次", Levels.QUANTITY).target().text()).isEqualTo(">=30人次");
        assertThat(only(more, "培训人次", Levels.QUANTITY).basis()).isEqualTo("计划");
        var less = more.without(thirty).without(thirty);
        assertThat(only(less, "培训人次", Levels.QUANTITY).target().text()).isEqualTo("≥40人次");
    }

    @Test
    void whatIsTakenAwayIsForgotten() {
        var row = indicator(Levels.QUANTITY, "培训人次", "≥30人次", "计划");
        var past = past(List.of(row, row)).without(row);
        assertThat(past.values(UNIT, "", 9)).containsExactly("人次");
        var none = past.without(row);
        assertThat(none.size()).isZero();
        assertThat(none.values(UNIT, "", 9)).isEmpty();
        assertThat(none.values(StandardFields.INDICATOR_BASIS, "", 9)).isEmpty();
        assertThat(none.without(row).size()).isZero();
    }

    @Test
    void aChangeKeepsInStep() {
        var row = indicator(Levels.QUANTITY, "培训人次", "≥30人次", "");
        var renamed = indicator(Levels.QUANTITY, "培训场次", "≥30场", "");
        var past = PastEntries.NONE.changed(Optional.empty(), Optional.of(row));
        var changed = past.changed(Optional.of(row), Optional.of(renamed));
        assertThat(changed.values(StandardFields.INDICATOR_NAME, "", 9)).containsExactly("培训场次");
        assertThat(changed.values(UNIT, "", 9)).containsExactly("场");
        assertThat(changed.changed(Optional.of(renamed), Optional.of(renamed))).isSameAs(changed);
        assertThat(changed.changed(Optional.of(renamed), Optional.empty()).size()).isZero();
        assertThat(past.values(StandardFields.INDICATOR_NAME, "", 9)).containsExactly("培训人次");
    }

    @Test
    void anOldNameWithAnEverNewValueStaysSmall() {
        var past = past(IntStream.rangeClosed(1, 40)
                .mapToObj(i -> indicator(Levels.QUANTITY, "培训人次", "≥" + (i < 6 ? 7 : i) + "人次", "")).toList());
        var entry = past.indicators().find("培训人次", Levels.QUANTITY).orElseThrow();
        assertThat(entry.uses()).isEqualTo(40);
        assertThat(entry.variants()).hasSize(12);
        assertThat(entry.entry().target().text()).isEqualTo("≥7人次");
    }

    @Test
    void valuesOfTextFieldsAreRanked() {
        var past = past(List.of(indicator(Levels.QUANTITY, "一", "≥1次", "年度培训计划"),
                indicator(Levels.QUANTITY, "二", "≥1次", "培训方案"), indicator(Levels.QUANTITY, "三", "≥1次", "培训方案"),
                indicator(Levels.QUANTITY, "四", "≥1次", "培训合同"), indicator(Levels.QUANTITY, "五", "≥1次", "平行训练要求")));
        assertThat(past.values(StandardFields.INDICATOR_BASIS, "培训", 9)).containsExactly("培训方案", "培训合同", "年度培训计划");
        assertThat(past.values(StandardFields.INDICATOR_BASIS, "px", 9)).containsExactly("培训方案", "培训合同", "平行训练要求",
                "年度培训计划");
        assertThat(past.values(StandardFields.INDICATOR_BASIS, "px", 2)).containsExactly("培训方案", "培训合同");
        assertThat(past.values(StandardFields.INDICATOR_BASIS, "培训方案", 9)).isEmpty();
        assertThat(past.values(StandardFields.INDICATOR_BASIS, "培训", 0)).isEmpty();
        assertThat(past.values(StandardFields.PROJECT_DIVISION, "", 9)).isEmpty();
    }

    @Test
    void fieldsOfAllSubjectsAreKnownButNotLongTextsAndNumbering() {
        var project = Subject.leaf(new SubjectId(8), SubjectKind.PROJECT, new SubjectId(7),
                Fields.NONE.with(StandardFields.PROJECT_IMPLEMENTING_UNIT, "西关街道办事处")
                        .with(StandardFields.PROJECT_NO, "1").with(StandardFields.PROJECT_PURPOSE, "目".repeat(61))
                        .with(StandardFields.PROJECT_ANNUAL_GOAL, "一\n二").with(Field.text("x.remark"), "自定"));
        var past = PastEntries.NONE.with(project);
        assertThat(past.values(StandardFields.PROJECT_IMPLEMENTING_UNIT, "xgjd", 9)).containsExactly("西关街道办事处");
        assertThat(past.values(Field.text("x.remark"), "", 9)).containsExactly("自定");
        assertThat(past.values(StandardFields.PROJECT_NO, "", 9)).isEmpty();
        assertThat(past.values(StandardFields.PROJECT_PURPOSE, "", 9)).isEmpty();
        assertThat(past.values(StandardFields.PROJECT_ANNUAL_GOAL, "", 9)).isEmpty();
    }

    @Test
    void partsOfTargetsAreValuesToo() {
        var past = past(List.of(indicator(Levels.QUANTITY, "一", "≥1次", ""),
                indicator(Levels.SOCIAL_BENEFIT, "二", "有效提升", ""), indicator(Levels.QUANTITY, "三", "无", "")));
        assertThat(past.values(UNIT, "", 9)).containsExactly("次");
        assertThat(past.values(VALUE, "", 9)).containsExactly("有效提升");
        assertThat(past.values(StandardFields.INDICATOR_TARGET, "", 9)).containsExactly("无", "≥1次", "有效提升");
    }

    @Test
    void gatheringGivesTheSameAsAddingOneByOne() {
        var subjects = new ArrayList<Subject>();
        for (var i = 0; i < 5000; i++) {
            subjects.add(indicator(i % 3 == 0 ? Levels.QUALITY : Levels.QUANTITY, "指标" + i % 2500, "≥" + i + "次",
                    "依据" + i % 700));
        }
        var gathering = new PastGathering();
        subjects.forEach(gathering::add);
        var gathered = gathering.entries();
        var added = past(subjects);
        assertThat(gathered.size()).isEqualTo(added.size());
        for (var typed : List.of("", "指标24", "zb", "1999")) {
            assertThat(gathered.values(StandardFields.INDICATOR_NAME, typed, 5000)).as(typed).isNotEmpty()
                    .isEqualTo(added.values(StandardFields.INDICATOR_NAME, typed, 5000));
        }
        assertThat(gathered.values(StandardFields.INDICATOR_BASIS, "yj", 900)).hasSize(700)
                .isEqualTo(added.values(StandardFields.INDICATOR_BASIS, "yj", 900));
        for (var subject : subjects) {
            gathered = gathered.without(subject);
        }
        assertThat(gathered.size()).isZero();
        assertThat(gathered.values(StandardFields.INDICATOR_BASIS, "", 9)).isEmpty();
    }
}
