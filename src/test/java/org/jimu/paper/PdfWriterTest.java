package org.jimu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.sheet.Cell;
import org.jimu.sheet.PageSetup;
import org.jimu.sheet.SheetRow.Role;

/** What is read back from the files with PDFBox. */
class PdfWriterTest {

    private static final Instant CREATED = Instant.parse("2024-03-01T08:30:15.123Z");

    @TempDir
    private Path folder;

    private final Typesetter typesetter = new Typesetter(FontCatalog.shippedOnly());

    private Path write(List<PdfDocument> documents) {
        var file = folder.resolve("表.pdf");
        assertThat(new PdfWriter("绩效目标表 <2024> & 附件", CREATED).write(documents, documents.size(), file, Progress.NONE))
                .isTrue();
        return file;
    }

    private List<Page> table() {
        return typesetter.typeset(Sheets.yuanzhou("街道人大工作经费", "3.000000")).pages();
    }

    private List<Page> list() {
        return typesetter.typeset(Sheets.list(Sheets.FLOW, 30, 6, "第#组《社区》工作经费（≥ 2 人）")).pages();
    }

    /** One glyph string as it stands in the file, from the left upper corner in mm. */
    private record Shown(String text, double x, double y, double size) {}

    private static List<Shown> shown(PDDocument pdf, int page) throws IOException {
        var shown = new ArrayList<Shown>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                shown.add(new Shown(position.getUnicode(), position.getXDirAdj() * Page.POINT,
                        position.getYDirAdj() * Page.POINT, position.getFontSize()));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return shown;
    }

    @Test
    void everyCharacterStandsWhereThePageHasIt() throws IOException {
        var pages = list();
        try (var pdf = Loader.loadPDF(write(List.of(new PdfDocument("表", pages, List.of()))).toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            for (int number = 1; number <= 2; number++) {
                var shown = shown(pdf, number).iterator();
                for (var run : pages.get(number - 1).texts()) {
                    double x = run.x();
                    for (int codePoint : run.text().codePoints().toArray()) {
                        var character = shown.next();
                        assertThat(character.text).isEqualTo(Character.toString(codePoint));
                        assertThat(character.x).isEqualTo(x, within(0.1));
                        assertThat(character.y).isEqualTo(run.y(), within(0.1));
                        assertThat(character.size).isEqualTo(run.size(), within(0.01));
                        x += run.face().advance(codePoint) / 1000 * run.size() * Page.POINT;
                    }
                }
                assertThat(shown.hasNext()).isFalse();
            }
        }
    }

    @Test
    void charactersThatShareTheirGlyphWithARadicalAreCopiedAsThemselves() throws IOException {
        var text = "一人力口土士大小山工己干文方日月木水火生用田白目石示立米老耳至色衣西见言豆贝走身车里金长门青面音页风食首马高鱼鸟麦黑鼓";
        var pages = typesetter
                .typeset(Sheets.sheet(Sheets.FLOW, List.of(180.0), List.of(Sheets.body(Sheets.cell(0, text)))))
                .pages();
        try (var pdf = Loader.loadPDF(write(List.of(new PdfDocument("表", pages, List.of()))).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).isEqualTo(text);
        }
    }

    @Test
    void theTextOfEachPageComesOutInReadingOrder() throws IOException {
        try (var pdf = Loader.loadPDF(write(List.of(new PdfDocument("甲", table(), List.of()))).toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).containsSubsequence("部门项目支出预算绩效目标表", "单位：万元", "项目名称", "街道人大工作经费", "主管部门", "年度目标", "一级指标",
                    "11-数量指标", "人大活动宣传横幅条数", "≥ 30 条", "12-质量指标", "高质量完成", "31-服务对象满意度", "≥ 90%");
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsetsOfTheGlyphsUsed() throws IOException {
        var file = write(List.of(new PdfDocument("甲", table(), List.of()), new PdfDocument("乙", list(), List.of())));
        assertThat(Files.size(file)).isLessThan(120_000);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = (PDType0Font) page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Noto(Serif|Sans)SC-Regular");
                    assertThat(font.getDescendantFont().getFontDescriptor().getFontFile2()).isNotNull();
                }
            }
        }
    }

    @Test
    void eachDocumentHasABookmarkWithItsOwnBelow() throws IOException {
        var inner = List.of(new PdfDocument.Bookmark("第1组", 0, 42), new PdfDocument.Bookmark("第5组", 1, 30));
        var file = write(List.of(new PdfDocument("甲", table(), List.of()), new PdfDocument("乙", list(), inner)));
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var items = items(pdf.getDocumentCatalog().getDocumentOutline().children());
            assertThat(items).extracting(PDOutlineItem::getTitle).containsExactly("甲", "乙");
            assertThat(target(pdf, items.get(0))).isEqualTo(0);
            assertThat(target(pdf, items.get(1))).isEqualTo(1);
            var children = items(items.get(1).children());
            assertThat(children).extracting(PDOutlineItem::getTitle).containsExactly("第1组", "第5组");
            assertThat(target(pdf, children.get(1))).isEqualTo(2);
        }
    }

    @Test
    void tenThousandDocumentsHaveTheirBookmarks() throws IOException {
        var page = table();
        var documents = IntStream.range(0, 10_000)
                .mapToObj(number -> new PdfDocument("第" + number + "份", page, List.of())).toList();
        try (var pdf = Loader.loadPDF(write(documents).toFile())) {
            assertThat(items(pdf.getDocumentCatalog().getDocumentOutline().children()))
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactlyElementsOf(documents.stream().map(PdfDocument::title).toList());
        }
    }

    private static List<PDOutlineItem> items(Iterable<PDOutlineItem> children) {
        return StreamSupport.stream(children.spliterator(), false).toList();
    }

    private static int target(PDDocument pdf, PDOutlineItem item) throws IOException {
        return pdf.getPages().indexOf(item.findDestinationPage(pdf));
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (var pdf = Loader.loadPDF(write(List.of(new PdfDocument("甲", table(), List.of()))).toFile())) {
            var information = pdf.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("绩效目标表 <2024> & 附件");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(Instant.parse("2024-03-01T08:30:15Z"));
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("绩效目标表 &lt;2024&gt; &amp; 附件", "<pdfaid:part>2</pdfaid:part>",
                    "<pdfaid:conformance>B</pdfaid:conformance>",
                    "<xmp:CreateDate>2024-03-01T08:30:15Z</xmp:CreateDate>");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(595.276f, within(0.01f));
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(841.89f, within(0.01f));
        }
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        var documents = List.of(new PdfDocument("甲", table(), List.of()), new PdfDocument("乙", list(), List.of()));
        var first = Files.readAllBytes(write(documents));
        assertThat(Files.readAllBytes(write(documents))).isEqualTo(first);
    }

    @Test
    void aCharacterThatNoFontHasIsAVisibleBox() throws IOException {
        var pages = typesetter.typeset(Sheets.sheet(Sheets.FLOW, List.of(180.0),
                List.of(Sheets.body(Sheets.cell(0, "李\uDB80\uDC00某"))))).pages();
        try (var pdf = Loader.loadPDF(write(List.of(new PdfDocument("甲", pages, List.of()))).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).strip()).isEqualTo("李□某");
        }
    }

    @Test
    void boldTypeIsFilledAndStroked() throws IOException {
        var bold = Cell.label(0, 1, "粗", Sheets.LABEL.withBold(true));
        var pages = typesetter.typeset(Sheets.sheet(Sheets.FLOW, List.of(90.0, 90.0),
                List.of(Sheets.body(bold, Sheets.cell(1, "细"))))).pages();
        try (var pdf = Loader.loadPDF(write(List.of(new PdfDocument("甲", pages, List.of()))).toFile());
                var contents = pdf.getPage(0).getContents()) {
            var operators = new String(contents.readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(operators).containsSubsequence("2 Tr", "0.315 w", "Tj", "0 Tr", "Tj");
        }
    }

    @Test
    void aLandscapePageIsWide() throws IOException {
        var setup = new PageSetup(297, 210, Sheets.MARGINS, "", PageSetup.Fit.FLOW);
        var pages = typesetter.typeset(Sheets.list(setup, 5, 5, "横")).pages();
        try (var pdf = Loader.loadPDF(write(List.of(new PdfDocument("甲", pages, List.of()))).toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(841.89f, within(0.01f));
            assertThat(pdf.getPage(0).getRotation()).isZero();
        }
    }

    @Test
    void whatIsStoppedLeavesNoFile() {
        var documents = IntStream.range(0, 5).mapToObj(i -> new PdfDocument("表" + i, table(), List.of())).toList();
        var steps = new ArrayList<String>();
        var file = folder.resolve("表.pdf");
        boolean written = new PdfWriter("表", CREATED).write(documents, documents.size(), file, (done, total) -> {
            steps.add(done + "/" + total);
            return done < 2;
        });
        assertThat(written).isFalse();
        assertThat(steps).containsExactly("0/5", "1/5", "2/5");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBeWrittenIsToldAndLeavesNoHalfFile() throws IOException {
        var taken = Files.createDirectory(folder.resolve("表.pdf"));
        Files.createFile(taken.resolve("inside"));
        assertThatThrownBy(
                () -> new PdfWriter("表", CREATED).write(List.of(new PdfDocument("甲", table(), List.of())), 1, taken,
                        Progress.NONE))
                .isInstanceOfSatisfying(PaperException.class, failed -> {
                    assertThat(failed.reason()).isEqualTo("file.unwritable");
                    assertThat(failed.terms()).containsExactly(taken.toString());
                });
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void wideBlanksAreCopiedAsTheyAre() throws IOException {
        var pages = typesetter
                .typeset(Sheets.sheet(Sheets.FLOW, List.of(180.0), List.of(Sheets.row(Role.SIGNATURE, 0, 10,
                        Cell.label(0, 1, "负责人：　　　填报人：", Sheets.PLAIN)))))
                .pages();
        try (var pdf = Loader.loadPDF(write(List.of(new PdfDocument("甲", pages, List.of()))).toFile())) {
            assertThat(String.join("", shown(pdf, 1).stream().map(Shown::text).toList())).isEqualTo("负责人：　　　填报人：");
        }
    }
}
