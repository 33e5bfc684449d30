package org.jimu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is there in both languages and takes the same terms. */
class BundlesTest {

    private static Properties read(String name, String language) throws IOException {
        var texts = new Properties();
        var path = "/org/jimu/" + name + "/messages_" + language + ".properties";
        try (var in = new InputStreamReader(BundlesTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "desk", "exchange", "form", "store", "ui"})
    void bothLanguagesSayTheSame(String name) throws IOException {
        var chinese = read(name, "zh");
        var english = read(name, "en");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (var key : chinese.stringPropertyNames()) {
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
            if (key.equals("schema")) {
                // the validator's own sentence: the first term is Chinese, the second English
                continue;
            }
            assertThat(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length).as(key)
                    .isEqualTo(new MessageFormat(chinese.getProperty(key)).getFormatsByArgumentIndex().length);
        }
    }
}
