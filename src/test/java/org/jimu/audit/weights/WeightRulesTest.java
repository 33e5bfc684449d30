package org.jimu.audit.weights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.jimu.audit.MadeTable;
import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;

class WeightRulesTest {

    private static MadeTable weights(MadeTable made, String output, String benefit, String satisfaction) {
        return made.row(Levels.QUANTITY, "培训次数", "≥3次", output).row(Levels.SOCIAL_BENEFIT, "群众受益", "提高", benefit)
                .row(Levels.RECIPIENT_SATISFACTION, "群众满意度", "≥90%", satisfaction);
    }

    private static MadeTable unknown() {
        return MadeTable.project("培训");
    }

    private static MadeTable list() {
        return MadeTable.project("培训").form("huangyuan-list");
    }

    @Test
    void weightsAddUp() {
        assertThat(weights(unknown(), "22.5", "57.50", "10").told("weights")).isEmpty();
        assertThat(weights(unknown(), "50", "30", "20").told("weights")).isEmpty();
        assertThat(weights(unknown(), "", "", "").told("weights")).isEmpty();
        assertThat(weights(unknown(), "50", "20", "10").told("weights")).containsExactly("indicator.weight: 80");
        assertThat(weights(unknown(), "50", "", "10").told("weights")).isEmpty();
        assertThat(weights(unknown(), "90", "", "20").told("weights")).hasSize(1);
    }

    @Test
    void theFormSaysHowMuch() {
        assertThat(weights(list(), "50", "30", "10").told("weights")).isEmpty();
        assertThat(weights(list(), "50", "40", "10").told("weights")).containsExactly("indicator.weight: 100, 90");
        var execution = weights(unknown(), "50", "30", "10").row(Levels.QUANTITY, "预算执行率", "100%", "10");
        assertThat(execution.told("weights")).isEmpty();
        assertThat(weights(unknown(), "60", "30", "10").row(Levels.QUANTITY, "预算执行率", "100%", "10").told("weights"))
                .containsExactly("indicator.weight: 100, 90");
        var central = MadeTable.project("培训").form("central-project").row(Levels.ECONOMIC_COST, "总成本", "≤5万元", "20")
                .row(Levels.QUANTITY, "次数", "3次", "40").row(Levels.SOCIAL_BENEFIT, "受益", "好", "20")
                .row(Levels.RECIPIENT_SATISFACTION, "满意度", "≥90%", "10");
        assertThat(central.told("weights")).isEmpty();
        assertThat(central.told("weightShare")).isEmpty();
    }

    @Test
    void onlyTheYearsIndicatorsCount() {
        var made = weights(list(), "50", "30", "10").row(Levels.QUANTITY, "里程", "169公里", "90");
        assertThat(made.told("weights")).hasSize(1);
        assertThat(made.lastRow(StandardFields.INDICATOR_HORIZON, "period").told("weights")).isEmpty();
    }

    @Test
    void eachFirstLevelHasItsShare() {
        assertThat(weights(list(), "50", "30", "10").told("weightShare")).isEmpty();
        assertThat(weights(list(), "40", "40", "10").find("weightShare")).extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING);
        assertThat(weights(list(), "40", "40", "").told("weightShare")).isEmpty();
        // without satisfaction its share goes to others
        assertThat(list().row(Levels.QUANTITY, "次数", "3次", "50").row(Levels.SOCIAL_BENEFIT, "受益", "好", "40")
                .told("weightShare")).isEmpty();
        assertThat(weights(unknown(), "40", "40", "10").find("weightShare")).extracting(Finding::severity)
                .containsExactly(Severity.HINT, Severity.HINT);
        assertThat(weights(unknown(), "60", "30", "10").told("weightShare")).isEmpty();
    }

    @Test
    void theOnlyMissingWeightIsWhatIsLeft() {
        var made = weights(list(), "50", "", "10");
        assertThat(made.told("weightMissing")).containsExactly("indicator.weight: 群众受益");
        assertThat(made.fixed("weightMissing").texts(StandardFields.INDICATOR_WEIGHT)).containsExactly("50", "30",
                "10");
        assertThat(weights(list(), "50", "", "").find("weightMissing")).hasSize(2)
                .allMatch(found -> found.fix().isEmpty());
        assertThat(weights(list(), "", "", "").told("weightMissing")).isEmpty();
        assertThat(weights(list(), "50", "30", "10").row(Levels.ECOLOGICAL_BENEFIT, "无", "").told("weightMissing"))
                .isEmpty();
    }

    @Test
    void aWeightIsWithinItsRange() {
        assertThat(weights(unknown(), "100.5", "-1", "十").find("weightRange")).extracting(Finding::sentence)
                .containsExactly("audit.weightRange", "audit.weightRange", "audit.weightRange.number");
        assertThat(weights(unknown(), "90", "0", "10").find("weightRange")).extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(unknown().row(Levels.ECOLOGICAL_BENEFIT, "无", "", "10").find("weightRange"))
                .extracting(Finding::sentence).containsExactly("audit.weightRange.unused");
        assertThat(unknown().row(Levels.ECOLOGICAL_BENEFIT, "无", "", "-").told("weightRange")).isEmpty();
    }

    @Test
    void oneHeavyWeightIsAHintUnlessItIsAWholeShare() {
        assertThat(weights(unknown(), "50", "30", "10").told("weightHeavy")).isEmpty();
        assertThat(weights(unknown(), "20", "30", "10").row(Levels.QUALITY, "合格率", "≥95%", "30").find("weightHeavy"))
                .extracting(Finding::severity).containsExactly(Severity.HINT);
    }

    @Test
    void inATableOrListAllWeightsHaveTheSameDecimals() {
        var made = weights(list(), "50.00", "30.00", "10.00").next("二");
        weights(made, "50", "30", "10").row(Levels.QUALITY, "合格率", "≥95%", "0");
        assertThat(made.told("weightDecimals")).containsExactly("indicator.weight: 50.00, 0");
        assertThat(made.fixed("weightDecimals").told("weightDecimals")).isEmpty();
        // another table is printed on another page
        assertThat(weights(weights(unknown(), "50.0", "30.0", "10.0").next("二"), "50", "30", "10")
                .told("weightDecimals")).isEmpty();
        assertThat(weights(unknown(), "50.0", "30", "10").told("weightDecimals"))
                .containsExactly("indicator.weight: 50.0, 0");
    }
}
