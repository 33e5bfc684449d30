package org.jimu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.print.PageRanges;
import org.jimu.desk.print.PrinterOffset;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Progress;

/** The whole sample book on paper, read back. */
class PrintJobTest {

    private static final Book BOOK = SampleBook.make();
    private static final FormLibrary FORMS = FormLibrary.shipped();

    @TempDir
    Path folder;

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void everyWordOfEveryTableIsInThePdfInItsOrder() throws IOException {
        var documents = DocumentChoice.ALL.documents(BOOK, FORMS);
        assertThat(documents).hasSize(49);
        var office = SampleDesk.office(folder);
        for (var document : documents) {
            var file = folder.resolve("one.pdf");
            new PrintJob(List.of(document), FontCatalog.shippedOnly()).toPdf(file, "t", office, Progress.NONE);
            try (var pdf = Loader.loadPDF(file.toFile())) {
                var text = dense(new PDFTextStripper().getText(pdf));
                if (pdf.getNumberOfPages() == 1) {
                    inOrder(document, text);
                } else {
                    document.sheet().rows().stream().flatMap(row -> row.cells().stream())
                            .map(cell -> dense(cell.text()))
                            .filter(words -> words.length() < 30).forEach(words -> assertThat(text).contains(words));
                }
            }
        }
    }

    private static void inOrder(Document document, String text) {
        var at = 0;
        for (var row : document.sheet().rows()) {
            for (var cell : row.cells()) {
                var words = dense(cell.text());
                var found = text.indexOf(words, at);
                assertThat(found).as("%s: %s", document.title(), words).isGreaterThanOrEqualTo(at);
                at = found + words.length();
            }
        }
    }

    @Test
    void everyProjectHasABookmark() throws IOException {
        var office = SampleDesk.office(folder);
        var file = folder.resolve("all.pdf");
        var job = new PrintJob(DocumentChoice.ALL.documents(BOOK, FORMS), FontCatalog.shippedOnly());
        var result = job.toPdf(file, "t", office, Progress.NONE).orElseThrow();
        assertThat(result.pages()).isEqualTo(67);
        assertThat(result.missing()).isEmpty();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var titles = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), titles);
            for (var project : BOOK.all(SubjectKind.PROJECT)) {
                assertThat(titles).anyMatch(title -> title.contains(project.text(StandardFields.PROJECT_NAME)));
            }
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (var item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    @Test
    void onlyTheChosenPagesAreWrittenWithTheirBookmarks() throws IOException {
        var office = SampleDesk.office(folder);
        var documents = DocumentChoice.ALL.documents(BOOK, FORMS);
        var ranges = new PageRanges(List.of(new PageRanges.Range(2, 3), new PageRanges.Range(67, 67)));
        var job = new PrintJob(documents, FontCatalog.shippedOnly(), ranges, PrinterOffset.NONE, true);
        var all = new PrintJob(documents, FontCatalog.shippedOnly()).pages(Progress.NONE).orElseThrow();
        assertThat(job.pages(Progress.NONE).orElseThrow()).hasSize(3).last()
                .satisfies(page -> assertThat(page.texts()).isEqualTo(all.get(66).texts()));
        var result = job.toPdf(folder.resolve("some.pdf"), "t", office, Progress.NONE).orElseThrow();
        assertThat(result.pages()).isEqualTo(3);
        try (var pdf = Loader.loadPDF(folder.resolve("some.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            var titles = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), titles);
            assertThat(titles).contains(documents.getLast().title()).doesNotContain(documents.getFirst().title());
        }
        assertThat(job.toPictures(folder.resolve("some.png"), Progress.NONE).orElseThrow().files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("some-001.png", "some-002.png", "some-003.png");
    }

    @Test
    void onlyWhatIsChosenIsPrinted() {
        var one = new DocumentChoice(Optional.of("2023"), Optional.of("石峰"), Optional.of("社区经费"), Optional.empty());
        assertThat(one.documents(BOOK, FORMS)).singleElement()
                .satisfies(document -> assertThat(document.form().id()).isEqualTo("shifeng-project"));
        var listed = new DocumentChoice(Optional.empty(), Optional.of("744001"), Optional.of("武装工作经费"),
                Optional.empty());
        assertThat(listed.documents(BOOK, FORMS)).singleElement()
                .satisfies(document -> assertThat(document.scope().projects()).hasSize(1));
        var other = new DocumentChoice(Optional.empty(), Optional.of("石峰"), Optional.empty(),
                Optional.of("central-project"));
        assertThat(other.documents(BOOK, FORMS)).hasSize(4);
    }

    @Test
    void thePlainSummaryHasASubtotalForEachDepartment() {
        var choice = new DocumentChoice(Optional.of("2024"), Optional.empty(), Optional.empty(),
                Optional.of(DocumentChoice.USUAL_LIST_FORM));
        var sheet = Summaries.documents(choice, BOOK, FORMS).getFirst().sheet();
        var texts = sheet.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> cell.text()).toList();
        assertThat(texts).containsSubsequence("原州区南关办事处小计", "213.00", "湟源县城关镇人民政府（本级）小计", "1,536.74",
                "中卫市沙坡头区委组织部小计", "934.023", "合  计", "2,683.763");
    }
}
