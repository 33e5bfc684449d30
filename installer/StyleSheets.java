import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.css.Stylesheet;

/**
 * Puts a binary twin beside every style sheet of a folder, which JavaFX takes in place of the text: it need not be parsed
 * at every start. Run by the build of the installer.
 */
public final class StyleSheets {

    private StyleSheets() {
    }

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (var file : files.filter(one -> one.toString().endsWith(".css")).toList()) {
                var binary = new File(file.toString().replaceAll("css$", "bss"));
                Stylesheet.convertToBinary(file.toFile(), binary);
            }
        }
    }
}
