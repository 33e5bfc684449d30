package org.jimu.ui.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import org.jimu.paper.Extent;
import org.jimu.paper.Page;

/** A PDF file measured in mm, from the upper left corner of the paper held upright. */
final class PrintedPaper implements AutoCloseable {

    private static final int DPI = 200;
    private static final int INK = 128;
    private static final int BYTE = 0xff;

    private final PDDocument pdf;

    PrintedPaper(Path file) throws IOException {
        pdf = Loader.loadPDF(file.toFile());
    }

    /** A character and where it begins on its base line. */
    record Glyph(String text, double x, double y) {}

    int pages() {
        return pdf.getNumberOfPages();
    }

    double width(int page) {
        var box = pdf.getPage(page).getMediaBox();
        return Math.min(box.getWidth(), box.getHeight()) * Page.POINT;
    }

    double height(int page) {
        var box = pdf.getPage(page).getMediaBox();
        return Math.max(box.getWidth(), box.getHeight()) * Page.POINT;
    }

    private boolean landscape(int page) {
        var box = pdf.getPage(page).getMediaBox();
        return box.getWidth() > box.getHeight();
    }

    /** The characters in the order in which they are drawn. A page on its side has its left edge at the lower one. */
    List<Glyph> glyphs(int page) throws IOException {
        var glyphs = new ArrayList<Glyph>();
        var side = landscape(page);
        var height = pdf.getPage(page).getMediaBox().getHeight();
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    var right = text.getTextMatrix().getTranslateX() * Page.POINT;
                    var down = (height - text.getTextMatrix().getTranslateY()) * Page.POINT;
                    glyphs.add(side
                            ? new Glyph(text.getUnicode(), down, height(page) - right)
                            : new Glyph(text.getUnicode(), right, down));
                }
            }
        };
        reader.setStartPage(page + 1);
        reader.setEndPage(page + 1);
        reader.getText(pdf);
        return glyphs;
    }

    List<PDFont> fonts(int page) {
        var resources = pdf.getPage(page).getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false).map(name -> {
            try {
                return resources.getFont(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
    }

    /** Pictures on the page, also inside of drawings that are placed on it. */
    long pictures(int page) throws IOException {
        var finder = new Pictures(pdf.getPage(page));
        finder.processPage(pdf.getPage(page));
        return finder.count();
    }

    /** How far the ink reaches on a picture of the page. */
    Extent ink(int page) throws IOException {
        var picture = new PDFRenderer(pdf).renderImageWithDPI(page, DPI);
        var mm = 25.4 / DPI;
        var left = picture.getWidth();
        var top = picture.getHeight();
        var right = 0;
        var bottom = 0;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & BYTE) < INK) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return picture.getWidth() > picture.getHeight()
                ? new Extent(top * mm, (picture.getWidth() - right) * mm, bottom * mm, (picture.getWidth() - left) * mm)
                : new Extent(left * mm, top * mm, right * mm, bottom * mm);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
