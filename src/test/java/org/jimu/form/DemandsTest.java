package org.jimu.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class DemandsTest {

    private static String form(String audit) {
        return "{\"id\": \"x\", \"name\": \"甲\", \"for\": \"project\", \"audit\": " + audit
                + ", \"sections\": [{\"type\": \"grid\", \"columns\": [1], \"rows\": [[\"项目\"]]}]}";
    }

    @Test
    void aFormSaysWhatItDemands() throws BadForm {
        var demands = FormFile.read("x.json", form("{\"rules\": {\"weights\": \"off\", \"goal\": \"warning\"}, "
                + "\"required\": [\"数量指标\"], \"weights\": \"90\"}")).demands();
        assertThat(demands.rules()).containsEntry("weights", "off").containsEntry("goal", "warning");
        assertThat(demands.required()).containsExactly("数量指标");
        assertThat(demands.weights()).contains(BigDecimal.valueOf(90));
        assertThat(FormFile.read("x.json", form("{}")).demands()).isEqualTo(Demands.NONE);
    }

    @Test
    void anotherSeverityIsRefused() {
        assertThatThrownBy(() -> FormFile.read("x.json", form("{\"rules\": {\"weights\": \"never\"}}")))
                .isInstanceOf(BadForm.class);
    }
}
