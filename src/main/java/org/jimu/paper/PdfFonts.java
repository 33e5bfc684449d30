package org.jimu.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF file: each embedded once, with the glyphs that are used, and their codes kept ready. */
final class PdfFonts {

    /** A font of the file with the codes of the characters used so far. */
    private record Embedded(String name, PDType0Font font, Map<Integer, String> codes) {}

    private final PDDocument document;
    private final PDResources resources = new PDResources();
    private final Map<Typeface, Embedded> fonts = new IdentityHashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The resources that all pages share. */
    PDResources resources() {
        return resources;
    }

    void draw(ContentBytes content, TextRun run) throws IOException {
        var font = embedded(run.face());
        var hex = new StringBuilder(run.text().length() * 4);
        for (var at = 0; at < run.text().length();) {
            var c = run.text().codePointAt(at);
            var code = font.codes().get(c);
            if (code == null) {
                code = encode(font, run.face(), c);
                font.codes().put(c, code);
            }
            hex.append(code);
            at += Character.charCount(c);
        }
        content.text(run, font.name(), hex);
    }

    /** Reduces the fonts to what is used; to be called once, before the file is saved. */
    void subset() throws IOException {
        for (var font : fonts.values()) {
            font.font().subset();
        }
    }

    private Embedded embedded(Typeface face) throws IOException {
        var known = fonts.get(face);
        if (known != null) {
            return known;
        }
        var font = PDType0Font.load(document, face.font(), true);
        var embedded = new Embedded("F" + fonts.size(), font, new HashMap<>());
        resources.put(COSName.getPDFName(embedded.name()), font);
        fonts.put(face, embedded);
        return embedded;
    }

    private static String encode(Embedded font, Typeface face, int codePoint) throws IOException {
        if (face.glyph(codePoint) == 0) {
            return "0000";
        }
        font.font().addToSubset(codePoint);
        var hex = new StringBuilder();
        for (var b : font.font().encode(Character.toString(codePoint))) {
            hex.append(String.format("%02X", b & 0xFF));
        }
        return hex.toString();
    }
}
