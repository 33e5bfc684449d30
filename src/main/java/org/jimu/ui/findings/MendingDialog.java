package org.jimu.ui.findings;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jimu.desk.findings.Mending;
import org.jimu.ui.Buttons;
import org.jimu.ui.Sentence;
import org.jimu.ui.Texts;
import org.jimu.ui.WideDialog;

/** What would change, old and new text side by side, before it does. */
final class MendingDialog extends WideDialog<ButtonType> {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 420;

    private final Texts texts;

    /**
     * @param what  what is mended, as a sentence
     * @param onYes runs when the user wants it done
     */
    MendingDialog(Mending mending, String what, Texts texts, Window owner, Runnable onYes) {
        super(texts.get("mending.title"), owner);
        this.texts = texts;
        var table = table(mending);
        VBox.setVgrow(table, Priority.ALWAYS);
        var sentence = new Sentence(what);
        sentence.setId("mending-what");
        var content = new VBox(sentence, table);
        content.getStyleClass().add("many");
        var yes = new ButtonType(texts.get("mending.do"), ButtonData.OK_DONE);
        fill(content, WIDTH, HEIGHT, yes, Buttons.cancel(texts));
        var button = getDialogPane().lookupButton(yes);
        button.setId("mending-do");
        setOnShown(event -> button.requestFocus());
        setOnHidden(event -> {
            if (getResult() == yes) {
                onYes.run();
            }
        });
    }

    private TableView<Mending.Line> table(Mending mending) {
        var table = new TableView<>(FXCollections.observableList(mending.lines()));
        table.setId("mending-lines");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(
                column("project", 200,
                        line -> line.place().project().isEmpty() ? line.place().department() : line.place().project()),
                column("cell", 200, line -> line.place().cell()), column("before", 210, Mending.Line::before),
                column("after", 210, line -> line.after().isEmpty() ? texts.get("mending.blank") : line.after())));
        return table;
    }

    private TableColumn<Mending.Line, String> column(String name, double width, Function<Mending.Line, String> text) {
        var column = new TableColumn<Mending.Line, String>(texts.get("mending.column." + name));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(text.apply(row.getValue()).replace('\n', ' ')));
        return column;
    }
}
