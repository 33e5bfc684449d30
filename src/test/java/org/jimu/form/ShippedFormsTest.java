package org.jimu.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The program trusts the forms that ship and holds only a user's own against the schema; so this is done here. */
class ShippedFormsTest {

    private static final Path FORMS = Path.of("src", "main", "resources", "org", "jimu", "form", "forms");

    @Test
    void everyFormThatShipsKeepsToTheSchema() throws Exception {
        try (var files = Files.list(FORMS)) {
            var all = files.sorted().toList();
            assertThat(all).hasSizeGreaterThan(FormLibrary.SHIPPED.size());
            for (var file : all) {
                assertThat(FormFile.read(file).id() + ".json").isEqualTo(file.getFileName().toString());
            }
        }
    }
}
