package org.jimu.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.NoSuchElementException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages that came from a scanner or a camera, as pictures: a PDF, or a single PNG or JPEG. One page is in memory at a time.
 */
public sealed interface ScannedPages extends AutoCloseable {

    /**
     * Opens the pages, as PDF where they begin like one and as a picture otherwise.
     *
     * @throws IOException where the content is neither, is damaged or needs a password
     */
    static ScannedPages open(InputStream content) throws IOException {
        var bytes = content.readAllBytes();
        return isPdf(bytes) ? OfPdf.open(bytes) : OfPicture.open(bytes);
    }

    private static boolean isPdf(byte[] bytes) {
        var mark = new byte[]{'%', 'P', 'D', 'F'};
        return bytes.length > mark.length && Arrays.mismatch(bytes, mark) == mark.length;
    }

    int count();

    /**
     * A page as it was scanned.
     *
     * @param index from 0
     * @param width in dots; a small picture is not made larger, a large one comes out up to twice as wide
     * @throws IOException where the page cannot be read
     */
    BufferedImage page(int index, int width) throws IOException;

    @Override
    void close() throws IOException;

    /** A PDF. */
    final class OfPdf implements ScannedPages {

        private static final float POINTS_AN_INCH = 72;

        private final PDDocument document;

        private OfPdf(PDDocument document) {
            this.document = document;
        }

        private static OfPdf open(byte[] bytes) throws IOException {
            var document = Loader.loadPDF(new RandomAccessReadBuffer(bytes), IOUtils.createMemoryOnlyStreamCache());
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw new IOException("a PDF without pages");
            }
            return new OfPdf(document);
        }

        @Override
        public int count() {
            return document.getNumberOfPages();
        }

        @Override
        public BufferedImage page(int index, int width) throws IOException {
            var page = document.getPage(index);
            var box = page.getCropBox();
            var across = page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
            var renderer = new PDFRenderer(document);
            // scans are large pictures: they are read smaller, as far as their format allows
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImageWithDPI(index, width / across * POINTS_AN_INCH, ImageType.RGB);
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }

    /** One picture. */
    final class OfPicture implements ScannedPages {

        private final ImageReader reader;
        private final int wide;

        private OfPicture(ImageReader reader, int wide) {
            this.reader = reader;
            this.wide = wide;
        }

        private static OfPicture open(byte[] bytes) throws IOException {
            var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
            var readers = ImageIO.getImageReaders(stream);
            try {
                var reader = readers.next();
                reader.setInput(stream);
                return new OfPicture(reader, reader.getWidth(0));
            } catch (NoSuchElementException e) {
                throw new IOException("no picture", e);
            }
        }

        @Override
        public int count() {
            return 1;
        }

        @Override
        public BufferedImage page(int index, int width) throws IOException {
            var how = reader.getDefaultReadParam();
            var step = Math.max(1, wide / width);
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        }

        @Override
        public void close() {
            reader.dispose();
        }
    }
}
