package org.jimu.desk.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.Document;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.Office;
import org.jimu.desk.PrintJob;
import org.jimu.desk.Summaries;
import org.jimu.desk.code.CheckCode.Reading;
import org.jimu.desk.print.DocumentSetting;
import org.jimu.exchange.SampleBook;
import org.jimu.form.Form.FormSubject;
import org.jimu.form.FormLibrary;
import org.jimu.form.Scope;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Page;
import org.jimu.paper.Progress;
import org.jimu.paper.TextRun;

/** Check codes as they are printed and typed. */
class CheckCodeTest {

    private static final Book BOOK = SampleBook.make();
    private static final FormLibrary FORMS = FormLibrary.shipped();

    @TempDir
    Path folder;

    private static SubjectId project(String name) {
        return BOOK.all(SubjectKind.PROJECT).stream()
                .filter(one -> one.text(StandardFields.PROJECT_NAME).equals(name)).findFirst().orElseThrow().id();
    }

    private static String code(Document document) {
        return CheckCode.of(document).orElseThrow().toString();
    }

    @Test
    void everyTableOfTheSampleHasItsOwnCodeWhichIsReadBack() {
        var documents = new ArrayList<>(DocumentChoice.ALL.documents(BOOK, FORMS));
        documents.addAll(Summaries.documents(
                new DocumentChoice(DocumentChoice.ALL.year(), DocumentChoice.ALL.department(),
                        DocumentChoice.ALL.project(), Optional.of(DocumentChoice.USUAL_LIST_FORM)),
                BOOK, FORMS));
        var codes = documents.stream().map(CheckCodeTest::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[2-9A-Y]{3}-[2-9A-Y]{6}"));
        for (var i = 0; i < codes.size(); i++) {
            var code = CheckCode.of(documents.get(i)).orElseThrow();
            assertThat(CheckCode.read(" 校验码 " + codes.get(i).toLowerCase(Locale.ROOT).replace('-', ' ')))
                    .isEqualTo(new Reading.Understood(code));
        }
        // papers lie in cabinets for years: a code must never come to mean something else
        assertThat(codes.getFirst()).isEqualTo("235-CT6A6P");
        assertThat(code(DocumentChoice.ofList(BOOK, FORMS, BOOK.all(SubjectKind.YEAR).getLast().id())))
                .isEqualTo("745-A833WJ");
    }

    @Test
    void everySlipOfOneLetterAndEverySwapIsToldApart() {
        var code = code(DocumentChoice.ofProject(BOOK, FORMS, project("街道人大工作经费"))).replace("-", "");
        for (var at = 0; at < code.length(); at++) {
            for (var letter : "23456789ABCDEFGHJKMNPQRTUVWXY".toCharArray()) {
                if (letter != code.charAt(at)) {
                    assertThat(CheckCode.read(code.substring(0, at) + letter + code.substring(at + 1)))
                            .isEqualTo(new Reading.Slip("code.slip", List.of()));
                }
            }
            for (var other = at + 1; other < code.length(); other++) {
                var swapped = new StringBuilder(code);
                swapped.setCharAt(at, code.charAt(other));
                swapped.setCharAt(other, code.charAt(at));
                if (!swapped.toString().equals(code)) {
                    assertThat(CheckCode.read(swapped.toString())).isInstanceOf(Reading.Slip.class);
                }
            }
        }
        assertThat(CheckCode.read("O" + code)).isEqualTo(new Reading.Slip("code.letter", List.of("O")));
        assertThat(CheckCode.read("")).isEqualTo(new Reading.Slip("code.length", List.of()));
        assertThat(CheckCode.read("ａｂｃ")).isEqualTo(new Reading.Slip("code.length", List.of()));
    }

    /** Where the code stands on a page of a PDF, in mm. */
    private record Mark(double left, double right, double base, double size) {}

    private static Mark mark(PDDocument pdf, int page, String code) throws IOException {
        var found = new ArrayList<Mark>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (text.contains(code)) {
                    var first = positions.get(text.indexOf("校验码"));
                    var last = positions.getLast();
                    found.add(new Mark(first.getXDirAdj() * Page.POINT,
                            (last.getXDirAdj() + last.getWidthDirAdj()) * Page.POINT, first.getYDirAdj() * Page.POINT,
                            first.getFontSize()));
                }
            }
        };
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void theCodeStandsInTheLowerMarginOfEveryPageAndMovesNothing() throws IOException {
        var office = new Office(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Locale.SIMPLIFIED_CHINESE, "u", "h",
                folder);
        var with = new DocumentSetting(FontCatalog.shippedOnly(), true);
        var without = new DocumentSetting(FontCatalog.shippedOnly(), false);
        var seen = new ArrayList<String>();
        for (var document : DocumentChoice.ALL.documents(BOOK, FORMS)) {
            var marked = with.set(document).pages();
            var plain = without.set(document).pages();
            assertThat(marked).hasSameSizeAs(plain);
            for (var i = 0; i < plain.size(); i++) {
                assertThat(marked.get(i).cells()).isEqualTo(plain.get(i).cells());
                assertThat(marked.get(i).rules()).isEqualTo(plain.get(i).rules());
                assertThat(marked.get(i).texts())
                        .startsWith(plain.get(i).texts().toArray(new TextRun[0]))
                        .hasSizeGreaterThan(plain.get(i).texts().size());
            }
            if (!seen.contains(document.form().id())) {
                seen.add(document.form().id());
                onPaper(document, office);
            }
        }
        assertThat(seen).hasSizeGreaterThan(7);
    }

    private void onPaper(Document document, Office office) throws IOException {
        var file = folder.resolve("one.pdf");
        new PrintJob(List.of(document), FontCatalog.shippedOnly()).toPdf(file, "t", office, Progress.NONE)
                .orElseThrow();
        var setup = document.sheet().page();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var mark = mark(pdf, page, code(document));
                assertThat(mark.right()).isBetween(setup.width() - setup.margins().right() - 0.5,
                        setup.width() - setup.margins().right() + 0.1);
                assertThat(mark.base()).isBetween(setup.height() - setup.margins().bottom() + 4, setup.height() - 5);
                assertThat(mark.size()).isEqualTo(7.5);
                assertThat(mark.left()).isGreaterThan(setup.width() / 2 + 15);
            }
        }
    }

    @Test
    void aListOfPickedProjectsHasNone() {
        var list = DocumentChoice.ALL.documents(BOOK, FORMS).stream()
                .filter(document -> document.form().subject() == FormSubject.LIST).findFirst().orElseThrow();
        var scope = list.scope();
        var picked = new Document(list.form(),
                new Scope(BOOK, scope.top(), scope.projects().subList(0, 2)));
        assertThat(CheckCode.of(picked)).isEmpty();
        var entry = new Document(list.form(),
                new Scope(BOOK, scope.top(), scope.projects().subList(1, 2)));
        assertThat(CheckCode.of(entry).orElseThrow().table())
                .isEqualTo(new PrintedTable(PrintedTable.Kind.ENTRY, scope.projects().get(1).id()));
    }
}
