package org.jimu.paper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Draws laid-out pages into a PDF document. All pages share one set of resources. */
final class PdfPages {

    /** Thickness of the stroke that makes type bold, as a part of the type size. */
    static final double BOLD_STROKE = 0.03;

    private final PDDocument document;
    private final PDResources resources = new PDResources();
    private final Map<Typeface, PdfFont> fonts = new LinkedHashMap<>();
    private final Map<Typeface, String> names = new LinkedHashMap<>();
    private final ContentStream stream = new ContentStream();

    PdfPages(PDDocument document) {
        this.document = document;
    }

    PDPage add(Page page) throws IOException {
        var paper = new PDPage(
                new PDRectangle((float) (page.width() / Page.POINT), (float) (page.height() / Page.POINT)));
        paper.setResources(resources);
        stream.clear();
        rules(page);
        texts(page);
        var contents = new PDStream(document);
        try (var raw = contents.getCOSObject().createRawOutputStream()) {
            raw.write(stream.deflated());
        }
        contents.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        paper.setContents(contents);
        document.addPage(paper);
        return paper;
    }

    private void rules(Page page) {
        double weight = 0;
        for (var rule : page.rules()) {
            if (rule.weight() != weight) {
                if (weight > 0) {
                    stream.put("S\n");
                }
                weight = rule.weight();
                stream.put("2 J").put(weight).put("w\n");
            }
            stream.put(rule.x1() / Page.POINT).put((page.height() - rule.y1()) / Page.POINT).put("m");
            stream.put(rule.x2() / Page.POINT).put((page.height() - rule.y2()) / Page.POINT).put("l\n");
        }
        if (weight > 0) {
            stream.put("S\n");
        }
    }

    private void texts(Page page) throws IOException {
        stream.put("BT\n");
        TextRun before = null;
        for (var run : page.texts()) {
            var font = font(run.face());
            if (before == null || before.face() != run.face() || before.size() != run.size()) {
                stream.put(names.get(run.face())).put(run.size()).put("Tf");
            }
            if (run.bold() && (before == null || !before.bold() || before.size() != run.size())) {
                stream.put("2 Tr").put(run.size() * BOLD_STROKE).put("w");
            } else if (!run.bold() && before != null && before.bold()) {
                stream.put("0 Tr");
            }
            stream.put("1 0 0 1").put(run.x() / Page.POINT).put((page.height() - run.y()) / Page.POINT).put("Tm");
            font.show(run.text(), stream);
            before = run;
        }
        stream.put("ET\n");
    }

    private PdfFont font(Typeface face) throws IOException {
        var font = fonts.get(face);
        if (font == null) {
            font = new PdfFont(document, face);
            fonts.put(face, font);
            var name = COSName.getPDFName("F" + fonts.size());
            names.put(face, "/" + name.getName());
            resources.put(name, font.font());
        }
        return font;
    }

    /** Embeds the fonts; no page can be added after this. */
    void finish() throws IOException {
        for (var font : List.copyOf(fonts.values())) {
            font.embed();
        }
    }
}
