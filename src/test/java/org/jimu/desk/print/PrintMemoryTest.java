package org.jimu.desk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.SampleDesk;
import org.jimu.desk.Settings;

/** What is remembered from one job to the next, over a restart. */
class PrintMemoryTest {

    @TempDir
    Path home;

    private PrintMemory memory() {
        return new PrintMemory(Settings.of(SampleDesk.office(home)));
    }

    @Test
    void nothingIsRememberedAtFirst() {
        assertThat(memory().target()).isEqualTo(PrintTarget.PRINTER);
        assertThat(memory().printer()).isEmpty();
        assertThat(memory().sides()).isEqualTo(Sides.ONE);
        assertThat(memory().collated()).isTrue();
        assertThat(memory().offset("HP")).isEqualTo(PrinterOffset.NONE);
    }

    @Test
    void thePrinterIsRememberedWithItsOwnOffset() {
        memory().remember(new PrintTicket("财务室 HP=1:2", 3, false, Sides.SHORT_EDGE), new PrinterOffset(1.5, -0.25));
        memory().remember(new PrintTicket("二楼", 1, false, Sides.LONG_EDGE), PrinterOffset.NONE);
        memory().remember(PrintTarget.PDF);
        memory().rememberFolder("/报表");
        assertThat(memory().printer()).contains("二楼");
        assertThat(memory().offset("财务室 HP=1:2")).isEqualTo(new PrinterOffset(1.5, -0.25));
        assertThat(memory().offset("二楼")).isEqualTo(PrinterOffset.NONE);
        assertThat(memory().sides()).isEqualTo(Sides.LONG_EDGE);
        assertThat(memory().collated()).isFalse();
        assertThat(memory().target()).isEqualTo(PrintTarget.PDF);
        assertThat(memory().folder()).contains("/报表");
    }

    @Test
    void settingsThatMakeNoSenseAreSetAside() {
        var settings = Settings.of(SampleDesk.office(home));
        settings.put("print.offset.HP", "viel wenig");
        settings.put("print.sides", "three");
        settings.put("print.target", "fax");
        assertThat(memory().offset("HP")).isEqualTo(PrinterOffset.NONE);
        assertThat(memory().sides()).isEqualTo(Sides.ONE);
        assertThat(memory().target()).isEqualTo(PrintTarget.PRINTER);
    }
}
