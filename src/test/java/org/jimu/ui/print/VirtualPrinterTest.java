package org.jimu.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import javafx.print.Printer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import org.jimu.desk.Document;
import org.jimu.desk.Office;
import org.jimu.desk.PrintJob;
import org.jimu.desk.print.PageRanges;
import org.jimu.desk.print.PrintSelection;
import org.jimu.desk.print.PrintTicket;
import org.jimu.desk.print.PrinterOffset;
import org.jimu.desk.print.Sides;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Progress;
import org.jimu.ui.print.Destination.OnPrinter;

/**
 * Prints on a virtual printer of CUPS and measures what comes out. Run by {@code mvn -Pprinting verify} alone, on Debian
 * with the packages that {@link VirtualPrinter} names.
 */
@Tag("printing")
class VirtualPrinterTest {

    private static final Book BOOK = SampleBook.make();
    private static final FormLibrary FORMS = FormLibrary.shipped();
    private static final FontCatalog FONTS = FontCatalog.shippedOnly();
    private static final double A4_SHORT = 210;
    private static final double A4_LONG = 297;
    private static final double PAPER = 0.2;
    private static final double SCALE = 0.5;

    private static VirtualPrinter virtual;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeThePrinter() throws Exception {
        virtual = VirtualPrinter.make();
        FxToolkit.registerPrimaryStage();
    }

    @AfterAll
    static void takeItAway() throws Exception {
        if (virtual != null) {
            virtual.close();
        }
    }

    private static SubjectId year(String department) {
        return BOOK.all(SubjectKind.YEAR).stream()
                .filter(year -> BOOK.get(year.parent()).text(StandardFields.DEPARTMENT_NAME).contains(department))
                .map(Subject::id).findFirst().orElseThrow();
    }

    private static List<Document> department(String name) {
        return new PrintSelection.Year(year(name), PrintSelection.ALL_KINDS).documents(BOOK, FORMS);
    }

    private static Document upright() {
        return department("石峰").getFirst();
    }

    private static Document onItsSide() {
        return department("湟源").stream().filter(one -> one.form().page().landscape()).findFirst().orElseThrow();
    }

    private static Printer printer() {
        return PrinterChoice.all().stream().filter(one -> one.name().equals(virtual.name())).findFirst().orElseThrow()
                .printer();
    }

    private static PrintTicket ticket() {
        return new PrintTicket(virtual.name(), 1, true, Sides.ONE);
    }

    private Office office() {
        return new Office(Clock.systemUTC(), Locale.SIMPLIFIED_CHINESE, "u", "h", folder);
    }

    private PrintedPaper own(List<Document> documents) throws IOException {
        var file = folder.resolve("own.pdf");
        new PrintJob(documents, FONTS).toPdf(file, "own", office(), Progress.NONE).orElseThrow();
        return new PrintedPaper(file);
    }

    private PrintedPaper printed(List<Document> documents, PrinterOffset offset) throws Exception {
        var order = new PrintOrder("jimu", documents, PageRanges.ALL, true, new OnPrinter(printer(), ticket(), offset),
                List.of());
        return new PrintedPaper(virtual.paper(
                () -> assertThat(new Printing(office(), FONTS).print(order, Progress.NONE)).isPresent(),
                folder.resolve("paper.pdf")));
    }

    private static void assertSame(PrintedPaper own, PrintedPaper printed, double right, double down)
            throws IOException {
        assertThat(printed.pages()).isEqualTo(own.pages());
        for (var page = 0; page < own.pages(); page++) {
            assertThat(printed.width(page)).isCloseTo(A4_SHORT, within(PAPER));
            assertThat(printed.height(page)).isCloseTo(A4_LONG, within(PAPER));
            var wanted = own.glyphs(page);
            var found = printed.glyphs(page);
            assertThat(found).extracting(PrintedPaper.Glyph::text)
                    .isEqualTo(wanted.stream().map(PrintedPaper.Glyph::text).toList());
            for (var i = 0; i < wanted.size(); i++) {
                var glyph = wanted.get(i);
                assertThat(found.get(i).x() - glyph.x()).as("%s of page %s", glyph, page)
                        .isCloseTo(right, within(SCALE));
                assertThat(found.get(i).y() - glyph.y()).as("%s of page %s", glyph, page)
                        .isCloseTo(down, within(SCALE));
            }
        }
    }

    @Test
    void aDepartmentComesOutInItsRealSizeAsType() throws Exception {
        var documents = department("石峰");
        try (var own = own(documents); var printed = printed(documents, PrinterOffset.NONE)) {
            assertSame(own, printed, 0, 0);
            for (var page = 0; page < printed.pages(); page++) {
                assertThat(printed.fonts(page)).isNotEmpty().allMatch(font -> font.isEmbedded());
                assertThat(printed.pictures(page)).isZero();
            }
        }
    }

    @Test
    void anOffsetMovesUprightTablesAndThoseOnTheirSideAlike() throws Exception {
        var documents = List.of(upright(), onItsSide());
        try (var own = own(documents); var printed = printed(documents, new PrinterOffset(3, -2))) {
            assertSame(own, printed, 3, -2);
        }
    }

    /** What other systems than Linux do, as far as it can be tried here: JavaFX draws the pages on the printer. */
    @Test
    void aDrawnPageHasItsRealSizeToo() throws Exception {
        var documents = List.of(upright(), onItsSide());
        var all = new PrintJob(documents, FONTS).pages(Progress.NONE).orElseThrow();
        var pages = List.of(all.getFirst(), all.getLast());
        var paper = virtual.paper(
                () -> assertThat(PagePrinting.print("jimu", pages, printer(), ticket(), Progress.NONE)).isTrue(),
                folder.resolve("paper.pdf"));
        try (var own = own(documents); var printed = new PrintedPaper(paper)) {
            assertThat(printed.pages()).isEqualTo(pages.size());
            for (var page = 0; page < pages.size(); page++) {
                assertThat(printed.width(page)).isCloseTo(A4_SHORT, within(PAPER));
                assertThat(printed.height(page)).isCloseTo(A4_LONG, within(PAPER));
                assertThat(printed.pictures(page)).isZero();
                var wanted = own.ink(page == 0 ? 0 : own.pages() - 1);
                var found = printed.ink(page);
                assertThat(found.left()).isCloseTo(wanted.left(), within(SCALE));
                assertThat(found.top()).isCloseTo(wanted.top(), within(SCALE));
                assertThat(found.right()).isCloseTo(wanted.right(), within(SCALE));
                assertThat(found.bottom()).isCloseTo(wanted.bottom(), within(SCALE));
            }
        }
    }
}
