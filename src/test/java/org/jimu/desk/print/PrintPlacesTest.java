package org.jimu.desk.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jimu.desk.Document;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.Wording;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Page;
import org.jimu.paper.Progress;

/** Where on the paper a printer prints, and what it cannot reach. */
class PrintPlacesTest {

    private static final Book BOOK = SampleBook.make();
    private static final PageRanges FIRST = new PageRanges(List.of(new PageRanges.Range(1, 1)));
    private static final List<Document> DOCUMENTS = DocumentChoice.ALL.documents(BOOK, FormLibrary.shipped());

    private static PrintPages pages(boolean landscape) {
        var first = DOCUMENTS.stream().filter(document -> document.form().page().landscape() == landscape).findFirst()
                .orElseThrow();
        return PrintPages.count(List.of(first), new DocumentSetting(FontCatalog.shippedOnly(), true), Progress.NONE)
                .orElseThrow();
    }

    private static String sentence(PrintableArea area, PrintPages pages, PrinterOffset offset) {
        return area.check(pages, FIRST, offset).map(new Wording(Locale.SIMPLIFIED_CHINESE)::problem)
                .orElse("");
    }

    @Test
    void anOffsetMovesAllThatStandsOnThePage() {
        var page = pages(false).page(0);
        var moved = new PrinterOffset(1.5, -2).move(page);
        assertMoved(page, moved, 1.5, -2);
        assertThat(moved.texts()).extracting(run -> run.text())
                .isEqualTo(page.texts().stream().map(run -> run.text()).toList());
        assertThat(PrinterOffset.NONE.move(page)).isSameAs(page);
    }

    @Test
    void aTableOnItsSideIsMovedAlongTheUprightPaper() {
        var page = pages(true).page(0);
        // its left edge is the lower edge of the paper, so what goes right on the paper goes down on the table
        assertMoved(page, new PrinterOffset(1.5, -2).move(page), 2, 1.5);
    }

    private static void assertMoved(Page page, Page moved, double right, double down) {
        var was = page.extent().orElseThrow();
        var is = moved.extent().orElseThrow();
        assertThat(is.left() - was.left()).isCloseTo(right, within(1e-9));
        assertThat(is.bottom() - was.bottom()).isCloseTo(down, within(1e-9));
        assertThat(moved.rules().getFirst().x1() - page.rules().getFirst().x1()).isCloseTo(right, within(1e-9));
        assertThat(moved.texts().getLast().y() - page.texts().getLast().y()).isCloseTo(down, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.5|-2|1.5|-2", "１．５|－２|1.5|-2", "+1.5 mm|-2毫米|1.5|-2", "''|−3|0|-3"})
    void anOffsetIsReadHoweverItIsWritten(String right, String down, double x, double y) {
        assertThat(PrinterOffset.read(right, down)).isEqualTo(new Entry.Understood<>(new PrinterOffset(x, y)));
    }

    @ParameterizedTest
    @CsvSource({"两毫米", "21", "1-2", "1.2345"})
    void anOffsetThatIsNoneIsToldInOneSentence(String typed) {
        assertThat(PrinterOffset.read("0", typed)).isInstanceOfSatisfying(Entry.Refused.class,
                refused -> assertThat(new Wording(Locale.SIMPLIFIED_CHINESE).problem(refused.problem()))
                        .isEqualTo("校准偏移“" + typed + "”不对；请填 -20 到 20 之间的毫米数，例如 1.5 或 -2"));
    }

    @Test
    void whatThePrinterCannotReachIsTold() {
        var upright = pages(false);
        var left = upright.page(0).extent().orElseThrow().left();
        assertThat(sentence(PrintableArea.WHOLE_PAPER, upright, PrinterOffset.NONE)).isEmpty();
        assertThat(sentence(new PrintableArea(6, 4, 6, 4), upright, PrinterOffset.NONE)).isEmpty();
        var wide = new PrintableArea(left + 0.95, 4, 6, 4);
        assertThat(sentence(wide, upright, PrinterOffset.NONE))
                .isEqualTo("第 1 页左边有 1.0 毫米超出打印机能打印的范围，会被裁掉（这样的共 1 页）；请改校准偏移，或换一台打印机");
        assertThat(sentence(wide, upright, new PrinterOffset(1, 0))).isEmpty();
        assertThat(sentence(new PrintableArea(6, 4, 6, 4), upright, new PrinterOffset(-20, 0))).startsWith("第 1 页左边有 ");
    }

    @Test
    void theEdgesOfThePaperTurnWithTheTable() {
        var side = pages(true);
        var extent = side.page(0).extent().orElseThrow();
        // an edge of the upright paper that no table can keep free
        assertThat(sentence(new PrintableArea(0, 0, 0, extent.left() + 5), side, PrinterOffset.NONE))
                .startsWith("第 1 页左边有 5.0 毫米");
        assertThat(sentence(new PrintableArea(extent.top() + 5, 0, 0, 0), side, PrinterOffset.NONE))
                .startsWith("第 1 页上边有 5.0 毫米");
    }
}
