package org.jimu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.sheet.Cell;

class PngWriterTest {

    private static final int WHITE = 0xFFFFFF;
    private static final double DPI = 254;

    @TempDir
    private Path folder;

    private final Typesetter typesetter = new Typesetter(FontCatalog.shippedOnly());

    /** Ten pixels a millimetre. */
    private BufferedImage draw(Cell cell) {
        return PngWriter.draw(typesetter.typeset(Sheets.sheet(Sheets.FLOW, List.of(180.0), List.of(Sheets.body(cell))))
                .pages().getFirst(), DPI);
    }

    private static int dark(BufferedImage image, int x, int y, int width, int height) {
        int dark = 0;
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                dark += (image.getRGB(column, row) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void thePictureHasThePapersSizeAndResolution() throws IOException {
        var file = folder.resolve("页.png");
        PngWriter.write(typesetter.typeset(Sheets.yuanzhou("甲", "1")).pages().getFirst(), 150, file);
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1240);
        assertThat(image.getHeight()).isEqualTo(1754);
        assertThat(image.getRGB(2, 2) & WHITE).isEqualTo(WHITE);
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        // 150 dots an inch are 5906 a metre
        assertThat(bytes).contains("pHYs\0\0\u0017\u0012\0\0\u0017\u0012\u0001");
    }

    @Test
    void rulesAndTextAreWhereThePageHasThem() {
        var image = draw(Sheets.cell(0, "国"));
        // upper rule at 20 mm from 15 to 195 mm
        assertThat(dark(image, 160, 198, 1780, 5)).isBetween(1780, 3560);
        assertThat(dark(image, 150, 100, 1800, 90)).isZero();
        // the character in its em box of 3.7 mm, which begins at 16.2 mm
        assertThat(dark(image, 162, 212, 37, 37)).isGreaterThan(150);
        assertThat(dark(image, 203, 212, 1700, 37)).isZero();
    }

    @Test
    void boldTypeIsDarker() {
        var plain = draw(Cell.label(0, 1, "国", Sheets.LABEL));
        var bold = draw(Cell.label(0, 1, "国", Sheets.LABEL.withBold(true)));
        assertThat(dark(bold, 1000, 205, 100, 50)).isGreaterThan(dark(plain, 1000, 205, 100, 50) * 11 / 10);
    }

    @Test
    void whatCannotBeWrittenIsTold() throws IOException {
        var taken = Files.createDirectory(folder.resolve("页.png"));
        Files.createFile(taken.resolve("inside"));
        var page = typesetter.typeset(Sheets.yuanzhou("甲", "1")).pages().getFirst();
        assertThatThrownBy(() -> PngWriter.write(page, 72, taken)).isInstanceOf(PaperException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
