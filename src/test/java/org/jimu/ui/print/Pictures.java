package org.jimu.ui.print;

import java.awt.geom.Point2D;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Counts the pictures that a page draws. */
final class Pictures extends PDFGraphicsStreamEngine {

    private long count;

    Pictures(PDPage page) {
        super(page);
    }

    long count() {
        return count;
    }

    @Override
    public void drawImage(PDImage image) {
        count++;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        // only pictures are looked for
    }

    @Override
    public void clip(int rule) {
        // only pictures are looked for
    }

    @Override
    public void moveTo(float x, float y) {
        // only pictures are looked for
    }

    @Override
    public void lineTo(float x, float y) {
        // only pictures are looked for
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // only pictures are looked for
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        // only pictures are looked for
    }

    @Override
    public void endPath() {
        // only pictures are looked for
    }

    @Override
    public void strokePath() {
        // only pictures are looked for
    }

    @Override
    public void fillPath(int rule) {
        // only pictures are looked for
    }

    @Override
    public void fillAndStrokePath(int rule) {
        // only pictures are looked for
    }

    @Override
    public void shadingFill(COSName name) {
        // only pictures are looked for
    }
}
