package org.jimu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

import org.jimu.sheet.Cell;
import org.jimu.sheet.CellStyle;
import org.jimu.sheet.CellStyle.Border;
import org.jimu.sheet.Sheet;

/**
 * A thousand one-page tables in one PDF, beside OpenPDF laying out the same cells itself in the same process with the
 * same fonts. Rounds alternate, so that both meet the same warm machine.
 */
@Tag("benchmark")
class PaperBenchmark {

    private static final int TABLES = 1000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;

    @TempDir
    private Path folder;

    private final Typesetter typesetter = new Typesetter(FontCatalog.shippedOnly());
    private final List<Sheet> sheets = IntStream.range(0, TABLES)
            .mapToObj(i -> Sheets.yuanzhou("街道人大工作经费" + i, i + ".000000")).toList();

    @Test
    void aThousandTablesTakeNoLongerThanOpenPdfsOwnLayout() throws IOException {
        var ours = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        var serif = baseFont("NotoSerifSC-Regular.ttf");
        var sans = baseFont("NotoSansSC-Regular.ttf");
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double own = milliseconds(this::writeOurs);
            double other = milliseconds(() -> writeTheirs(serif, sans));
            if (round >= 0) {
                ours[round] = own;
                theirs[round] = other;
            }
        }
        for (var file : List.of("ours.pdf", "theirs.pdf")) {
            try (var pdf = Loader.loadPDF(folder.resolve(file).toFile())) {
                assertThat(pdf.getNumberOfPages()).as(file).isEqualTo(TABLES);
            }
        }
        double single = singleTable();
        print("1,000 tables, ours", ours);
        print("1,000 tables, OpenPDF PdfPTable", theirs);
        System.out.printf("one warm table laid out: %.3f ms%n", single);
        assertThat(median(ours)).as("median of 1,000 tables").isLessThanOrEqualTo(median(theirs));
        assertThat(single).as("one warm table").isLessThan(25);
    }

    private double singleTable() {
        var times = new double[ROUNDS * 20];
        for (int i = 0; i < times.length; i++) {
            var sheet = sheets.get(i);
            long start = System.nanoTime();
            typesetter.typeset(sheet);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return median(times);
    }

    private void writeOurs() {
        var documents = new ArrayList<PdfDocument>();
        for (var sheet : sheets) {
            documents.add(new PdfDocument(sheet.title(), typesetter.typeset(sheet).pages(), List.of()));
        }
        new PdfWriter("表", Instant.EPOCH).write(documents, documents.size(), folder.resolve("ours.pdf"), Progress.NONE);
    }

    private void writeTheirs(BaseFont serif, BaseFont sans) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("theirs.pdf")))) {
            var document = new Document(PageSize.A4, points(15), points(15), points(20), points(20));
            org.openpdf.text.pdf.PdfWriter.getInstance(document, out);
            document.open();
            for (var sheet : sheets) {
                document.add(table(sheet, serif, sans));
                document.newPage();
            }
            document.close();
        }
    }

    private static PdfPTable table(Sheet sheet, BaseFont serif, BaseFont sans) {
        var table = new PdfPTable(sheet.columns().size());
        table.setTotalWidth(points(sheet.width()));
        table.setLockedWidth(true);
        var widths = new float[sheet.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = sheet.columns().get(i).floatValue();
        }
        table.setWidths(widths);
        for (var row : sheet.rows()) {
            for (var cell : row.cells()) {
                table.addCell(cell(cell, row.minHeight(), serif, sans));
            }
        }
        return table;
    }

    private static PdfPCell cell(Cell cell, double minHeight, BaseFont serif, BaseFont sans) {
        var style = cell.style();
        var font = new Font(style.font() == CellStyle.FontFamily.HEI ? sans : serif, (float) style.size(), Font.NORMAL,
                Color.BLACK);
        var made = new PdfPCell(new Phrase((float) (style.size() * style.lineSpacing()), cell.text(), font));
        made.setColspan(cell.columnSpan());
        made.setRowspan(cell.rowSpan());
        made.setMinimumHeight(points(minHeight));
        made.setPadding(points(style.padding()));
        made.setBorderWidth(0.5f);
        made.setVerticalAlignment(Element.ALIGN_MIDDLE);
        made.setHorizontalAlignment(switch (style.horizontal()) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTER -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        });
        if (style.border() == Border.NONE) {
            made.setBorder(Rectangle.NO_BORDER);
        }
        return made;
    }

    private static BaseFont baseFont(String file) throws IOException {
        try (var bytes = Typeface.class.getResourceAsStream("fonts/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes.readAllBytes(), null);
        }
    }

    private static float points(double millimetres) {
        return (float) (millimetres / Page.POINT);
    }

    /** Something that takes time. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static double milliseconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf("%-34s min %7.0f ms   median %7.0f ms   max %7.0f ms%n", what, sorted[0], median(times),
                sorted[sorted.length - 1]);
    }
}
