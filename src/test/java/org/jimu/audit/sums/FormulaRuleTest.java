package org.jimu.audit.sums;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jimu.audit.MadeTable;
import org.jimu.model.StandardFields;

class FormulaRuleTest {

    private static MadeTable goal(String text) {
        return MadeTable.project("甲").set(StandardFields.PROJECT_ANNUAL_GOAL, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7个社区每个社区50万，7*50=350万", "预计下水道疏通10次*0.6万元/次=6万元", "3人×500元×12月=1.8万元",
            "（3+2）*5=25", "160710*10%=16071元", "危树砍伐15万+下水道疏通5万+安装路灯5万=25万", "100元/3=33.3元", "2 * 3 = 6",
            "网址a=1", "A=3万元，B=5万元", "满意度>=95%", "24次1.5万=40万", "3*4=6*2", "3*?=9"})
    void whatHoldsOrCannotBeFollowedIsLeftAlone(String text) {
        assertThat(goal(text).told("formula")).isEmpty();
    }

    @Test
    void whatDoesNotHoldIsTold() {
        assertThat(goal("7*50=360万").told("formula")).containsExactly("project.annualGoal: 7*50=360万, 350");
        assertThat(goal("10次*0.6万元/次=7万元").told("formula"))
                .containsExactly("project.annualGoal: 10次*0.6万元/次=7万元, 6");
        assertThat(goal("党建7万+活动3万=11万").told("formula")).containsExactly("project.annualGoal: 党建7万+活动3万=11万, 10");
        assertThat(goal("3人×500元×12月=1.9万元").told("formula")).hasSize(1);
    }
}
