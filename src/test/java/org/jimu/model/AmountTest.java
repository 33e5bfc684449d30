package org.jimu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.000000  | 30000
            3         | 30000
            48万       | 480000
            30 万元    | 300000
            1,536.74  | 15367400
            24000元   | 24000
            0.840000  | 8400
            -2.5      | -25000
            １２．５    | 125000
            """)
    void amountsAreExactYuan(String text, BigDecimal yuan) {
        var amount = Amount.read(text, MoneyUnit.WAN_YUAN);
        assertThat(amount.money()).contains(new Money(yuan));
        assertThat(amount.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "854万(预计)", "约36万", "1,2345", "三万"})
    void whatIsNoAmountStaysText(String text) {
        assertThat(Amount.read(text, MoneyUnit.WAN_YUAN).money()).isEmpty();
        assertThat(Amount.read(text, MoneyUnit.WAN_YUAN).text()).isEqualTo(text);
    }

    @Test
    void oneAmountHoweverManyDecimals() {
        assertThat(Amount.read("3", MoneyUnit.WAN_YUAN).money()).isEqualTo(
                Amount.read("3.000000", MoneyUnit.WAN_YUAN).money());
        assertThat(Amount.read("30000", MoneyUnit.YUAN).money()).isEqualTo(
                Amount.read("3.00", MoneyUnit.WAN_YUAN).money());
    }

    @Test
    void sumsAreExact() {
        var cents = List.of("0.10", "0.20", "0.30", "1536.14").stream()
                .map(text -> Amount.read(text, MoneyUnit.WAN_YUAN).money().orElseThrow()).toList();
        assertThat(Money.sum(cents).in(MoneyUnit.WAN_YUAN)).isEqualTo(new BigDecimal("1536.74"));
        assertThat(Money.sum(cents).print(MoneyUnit.WAN_YUAN, 6)).isEqualTo("1536.740000");
        assertThat(new Money(new BigDecimal("12345")).print(MoneyUnit.WAN_YUAN, 2)).isEqualTo("1.2345");
    }

    @Test
    void keepingLosesNeitherTextNorUnit() {
        var yuan = Amount.read("24000", MoneyUnit.YUAN);
        assertThat(FieldType.MONEY.decode(FieldType.MONEY.encode(yuan))).isEqualTo(yuan);
        var tenThousand = Amount.read("48万", MoneyUnit.WAN_YUAN);
        assertThat(FieldType.MONEY.decode(FieldType.MONEY.encode(tenThousand))).isEqualTo(tenThousand);
    }
}
