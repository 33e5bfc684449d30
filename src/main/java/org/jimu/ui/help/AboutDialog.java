package org.jimu.ui.help;

import java.util.List;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jimu.desk.Program;
import org.jimu.desk.Program.Part;
import org.jimu.ui.Buttons;
import org.jimu.ui.Icons;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.WideDialog;

/** What this program is (关于): its version, and the licences of all its parts. */
public final class AboutDialog extends WideDialog<ButtonType> {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 520;
    private static final double NAME_WIDTH = 190;
    private static final double VERSION_WIDTH = 110;
    private static final double LICENCE_WIDTH = 250;
    private static final int ICON = 128;
    private static final double ICON_EDGE = 64;

    /** @param home folder of settings and own forms, which whoever helps a user asks for */
    public AboutDialog(Program program, String home, Texts texts, Window owner) {
        super(texts.get("action.about"), owner);
        var version = new Label(texts.get("about.version", program.version()));
        version.setId("about-version");
        version.getStyleClass().add("about-version");
        var text = new Label(texts.get("about.text"));
        text.setWrapText(true);
        var words = new VBox(version, text, new Label(texts.get("about.home", home)),
                new Label(texts.get("about.licence")));
        words.getStyleClass().add("about-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var icon = new ImageView(Icons.of(ICON));
        icon.setFitWidth(Theme.sized(ICON_EDGE));
        icon.setPreserveRatio(true);
        var head = new HBox(icon, words);
        head.getStyleClass().add("about-head");
        var parts = parts(program, texts);
        VBox.setVgrow(parts, Priority.ALWAYS);
        var content = new VBox(head, new Label(texts.get("about.parts")), parts);
        content.getStyleClass().add("about");
        fill(content, WIDTH, HEIGHT, Buttons.close(texts));
    }

    private static TableView<Part> parts(Program program, Texts texts) {
        var table = new TableView<>(FXCollections.observableList(program.parts()));
        table.setId("about-parts");
        table.setAccessibleText(texts.get("about.parts"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var name = new TableColumn<Part, String>(texts.get("about.name"));
        name.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().name()));
        var version = new TableColumn<Part, String>(texts.get("about.partVersion"));
        version.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().version()));
        var licence = new TableColumn<Part, String>(texts.get("about.partLicence"));
        licence.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().licence()));
        name.setPrefWidth(Theme.sized(NAME_WIDTH));
        version.setPrefWidth(Theme.sized(VERSION_WIDTH));
        licence.setPrefWidth(Theme.sized(LICENCE_WIDTH));
        table.getColumns().setAll(List.of(name, version, licence));
        return table;
    }
}
