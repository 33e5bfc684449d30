package org.jimu.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the operators of a PDF page. Positions come in mm from the upper left and go out in pt from the lower left. */
final class ContentBytes {

    private static final int DECIMALS = 1000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    private final double height;
    private String fontAndSize = "";
    private double weight = -1;
    private boolean bold;

    /**
     * @param height of the page in mm
     */
    ContentBytes(double height) {
        this.height = height;
    }

    void rule(Rule rule) {
        lineWidth(rule.weight());
        number(pt(rule.x1()));
        number(pt(height - rule.y1()));
        raw("m ");
        number(pt(rule.x2()));
        number(pt(height - rule.y2()));
        raw("l S\n");
    }

    void beginText() {
        raw("BT\n");
    }

    void endText() {
        raw("ET\n");
    }

    /** One line of text: the font's resource name, and the glyphs as hexadecimal codes. */
    void text(TextRun run, String fontName, CharSequence hex) {
        var wanted = fontName + " " + run.size();
        if (!wanted.equals(fontAndSize)) {
            fontAndSize = wanted;
            raw("/" + fontName + " ");
            number(run.size());
            raw("Tf\n");
        }
        thicken(run);
        raw("1 0 0 1 ");
        number(pt(run.x()));
        number(pt(height - run.y()));
        raw("Tm <");
        raw(hex);
        raw("> Tj\n");
    }

    private void thicken(TextRun run) {
        if (run.bold()) {
            lineWidth(run.size() * PngWriter.BOLD);
        }
        if (run.bold() != bold) {
            bold = run.bold();
            raw(bold ? "2 Tr\n" : "0 Tr\n");
        }
    }

    private void lineWidth(double changed) {
        if (changed != weight) {
            weight = changed;
            number(weight);
            raw("w\n");
        }
    }

    private static double pt(double mm) {
        return mm / CellSetter.MM_PER_PT;
    }

    private void number(double value) {
        var thousandths = Math.round(value * DECIMALS);
        if (thousandths < 0) {
            out.write('-');
            thousandths = -thousandths;
        }
        raw(Long.toString(thousandths / DECIMALS));
        var rest = (int) (thousandths % DECIMALS);
        if (rest > 0) {
            out.write('.');
            for (var digit = DECIMALS / 10; rest > 0; digit /= 10) {
                out.write('0' + rest / digit);
                rest %= digit;
            }
        }
        out.write(' ');
    }

    private void raw(CharSequence text) {
        for (var i = 0; i < text.length(); i++) {
            out.write(text.charAt(i));
        }
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return out.toString(StandardCharsets.US_ASCII);
    }
}
