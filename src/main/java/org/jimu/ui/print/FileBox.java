package org.jimu.ui.print;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jimu.desk.print.Entry;
import org.jimu.desk.print.PrintFile;
import org.jimu.desk.print.PrintTarget;
import org.jimu.ui.Texts;

/** Which file. */
final class FileBox extends VBox {

    private final Texts texts;
    private final Path folder;
    private final TextField file = new TextField();
    private PrintTarget target = PrintTarget.PDF;
    private String suggested = "";

    /**
     * @param folder   where files are printed into unless another one is named
     * @param onChange hears when another file is named
     */
    FileBox(Path folder, Texts texts, Runnable onChange) {
        this.folder = folder;
        this.texts = texts;
        var rows = new Rows(texts);
        rows.named("file", file);
        HBox.setHgrow(file, Priority.ALWAYS);
        file.textProperty().addListener((any, was, is) -> onChange.run());
        var browse = rows.named("browse", new Button(texts.get("print.browse")));
        browse.setMinWidth(USE_PREF_SIZE);
        browse.setOnAction(event -> browse());
        var line = new HBox(file, browse);
        line.getStyleClass().add("print-line");
        rows.add("file", line);
        getChildren().add(rows);
    }

    /** Suggests a file that is not there yet, unless another one was named; then only its ending follows. */
    void suggest(String title, PrintTarget of) {
        var typed = file.getText();
        var former = "." + target.code();
        target = of;
        if (typed.equals(suggested)) {
            suggested = PrintFile.fresh(folder, title, of).toString();
            file.setText(suggested);
        } else if (typed.endsWith(former)) {
            file.setText(typed.substring(0, typed.length() - former.length()) + "." + of.code());
        }
        file.end();
    }

    Entry<Path> file() {
        return PrintFile.read(file.getText(), folder, target);
    }

    private void browse() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("print.target." + target.code()), "*." + target.code()));
        var named = file() instanceof Entry.Understood<Path>(var path) ? path : folder.resolve("x");
        chooser.setInitialFileName(named.getFileName().toString());
        Optional.ofNullable(named.toAbsolutePath().getParent()).filter(Files::isDirectory).map(Path::toFile)
                .ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).map(File::getPath)
                .ifPresent(file::setText);
    }
}
