package org.jimu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way to read a font against the thorough one. */
class FontTablesTest {

    private static byte[] font(String name) throws IOException {
        try (var in = FontTablesTest.class.getResourceAsStream("fonts/" + name)) {
            return in.readAllBytes();
        }
    }

    private static FontMetrics quick(byte[] font, long length) throws IOException {
        return FontTables.read(new ByteArrayInputStream(font), length, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotoSerifSC-Regular.ttf", "NotoSansSC-Regular.ttf"})
    void bothWaysFindTheSame(String name) throws IOException {
        var font = font(name);
        var quick = quick(font, font.length);
        var thorough = FontMetrics.of(new TTFParser().parse(new RandomAccessReadBuffer(font)));
        assertThat(quick.glyphs()).isEqualTo(thorough.glyphs());
        assertThat(quick.rareGlyphs()).isEqualTo(thorough.rareGlyphs()).isNotEmpty();
        assertThat(quick.advances()).isEqualTo(thorough.advances());
        assertThat(quick.unitsPerEm()).isEqualTo(thorough.unitsPerEm());
        assertThat(quick.name()).isEqualTo(thorough.name());
        assertThat(quick.ascent()).isEqualTo(thorough.ascent());
    }

    @Test
    void aFileThatWasCutOffIsNotTaken() throws IOException {
        var font = font("NotoSansSC-Regular.ttf");
        assertThatThrownBy(() -> quick(font, font.length - 100)).isInstanceOf(IOException.class).hasMessage("cut off");
        assertThatThrownBy(() -> quick(new byte[]{0, 1, 0, 0}, 4)).isInstanceOf(IOException.class);
    }
}
