package org.jimu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.sheet.CellStyle.FontFamily;

/** Fonts of a PC are played by copies of the shipped ones under the names that Windows gives. */
class FontCatalogTest {

    @TempDir
    private Path folder;

    private static byte[] shipped(String file) throws IOException {
        try (var bytes = Typeface.class.getResourceAsStream("fonts/" + file)) {
            return bytes.readAllBytes();
        }
    }

    /** A collection of one font: its table offsets move by the header's length. */
    private static byte[] collection(byte[] font) {
        int header = 16;
        var bytes = ByteBuffer.allocate(header + font.length).put("ttcf".getBytes()).putInt(0x10000).putInt(1)
                .putInt(header)
                .put(font);
        int tables = bytes.getShort(header + 4);
        for (int table = 0; table < tables; table++) {
            int offset = header + 12 + 16 * table + 8;
            bytes.putInt(offset, bytes.getInt(offset) + header);
        }
        return bytes.array();
    }

    @Test
    void withoutFontsOfThePcTheShippedOnesServe() {
        var fonts = FontCatalog.ofSystem(List.of(folder, folder.resolve("missing")));
        assertThat(fonts.stack(FontFamily.SONG).first().name()).isEqualTo("Noto Serif SC");
        assertThat(fonts.stack(FontFamily.FANGSONG).first().name()).isEqualTo("Noto Serif SC");
        assertThat(fonts.stack(FontFamily.KAI).first().name()).isEqualTo("Noto Serif SC");
        assertThat(fonts.stack(FontFamily.HEI).first().name()).isEqualTo("Noto Sans SC");
    }

    @Test
    void thePcsOwnFontsComeFirstWhateverTheirNamesCase() throws IOException {
        Files.write(Files.createDirectories(folder.resolve("truetype/win")).resolve("SIMSUN.TTC"),
                collection(shipped("NotoSansSC-Regular.ttf")));
        var fonts = FontCatalog.ofSystem(List.of(folder));
        assertThat(fonts.stack(FontFamily.SONG).first().name()).isEqualTo("Noto Sans SC");
        assertThat(fonts.stack(FontFamily.SONG).faceOf('国')).contains(fonts.stack(FontFamily.SONG).first());
        assertThat(fonts.stack(FontFamily.KAI).first().name()).isEqualTo("Noto Serif SC");
    }

    @Test
    void aFontOfACollectionIsEmbedded() throws IOException {
        Files.write(folder.resolve("simsun.ttc"), collection(shipped("NotoSerifSC-Regular.ttf")));
        var pages = new Typesetter(FontCatalog.ofSystem(List.of(folder)))
                .typeset(Sheets.sheet(Sheets.FLOW, List.of(100.0), Sheets.bodies(2, 10))).pages();
        assertThat(pages.getFirst().texts().getFirst().face()).isNotSameAs(ShippedFonts.serif());
        var file = folder.resolve("表.pdf");
        new PdfWriter("表", Instant.EPOCH).write(List.of(new PdfDocument("表", pages, List.of())), 1, file,
                Progress.NONE);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).lines()).containsExactly("第1行", "第2行");
        }
    }

    @Test
    void aFileThatIsNoFontIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("simsun.ttc"), "ttcf or not");
        Files.writeString(folder.resolve("simsun.ttf"), "");
        var font = shipped("NotoSansSC-Regular.ttf");
        Files.write(folder.resolve("fzssk.ttf"), font);
        assertThat(FontCatalog.ofSystem(List.of(folder)).stack(FontFamily.SONG).first().name())
                .isEqualTo("Noto Sans SC");
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsPassedOver() throws IOException {
        var font = ByteBuffer.wrap(shipped("NotoSansSC-Regular.ttf"));
        int rights = table(font, "OS/2") + 8;
        font.putShort(rights, (short) 2);
        Files.write(folder.resolve("simsun.ttf"), font.array());
        assertThat(FontCatalog.ofSystem(List.of(folder)).stack(FontFamily.SONG).first().name())
                .isEqualTo("Noto Serif SC");
    }

    private static int table(ByteBuffer font, String tag) {
        for (int table = 0; table < font.getShort(4); table++) {
            int entry = 12 + 16 * table;
            if (font.getInt(entry) == ByteBuffer.wrap(tag.getBytes()).getInt()) {
                return font.getInt(entry + 8);
            }
        }
        throw new AssertionError(tag);
    }

    @Test
    void theFoldersOfThisPcAreThoseThatExist() throws IOException {
        var windows = Files.createDirectories(folder.resolve("win/Fonts"));
        var home = Files.createDirectories(folder.resolve("home/.fonts"));
        var folders = FontCatalog.systemFolders(Map.of("WINDIR", folder.resolve("win").toString()),
                folder.resolve("home"));
        assertThat(folders).containsSubsequence(windows, home)
                .doesNotContain(folder.resolve("home/.local/share/fonts"));
    }

    @Test
    void metricsAreThoseOfTheFile() throws IOException {
        var serif = ShippedFonts.serif();
        assertThat(serif.width("国家12")).isEqualTo(2 * 1000 + serif.advance('1') + serif.advance('2'), within(1e-9));
        assertThat(serif.ascent()).isEqualTo(880);
        assertThat(serif.descent()).isEqualTo(120);
        assertThat(serif.has('国')).isTrue();
        assertThat(serif.has(0xF0000)).isFalse();
        try (var bytes = serif.open()) {
            assertThat(bytes.readAllBytes()).isEqualTo(shipped("NotoSerifSC-Regular.ttf"));
        }
    }
}
