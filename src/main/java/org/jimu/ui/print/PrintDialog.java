package org.jimu.ui.print;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.print.Printer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

import org.jimu.paper.Page;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.form.PaperNode;

/** Preview of the real pages and the choice of a printer. */
public final class PrintDialog extends Dialog<PrintRequest> {

    private static final double PREVIEW_ZOOM = 0.7;
    private static final int MOST_PREVIEWED = 30;
    private static final int MOST_COPIES = 99;

    private final List<Page> pages;
    private final Texts texts;
    private final ComboBox<Printer> printers = new ComboBox<>();
    private final CheckBox marking = new CheckBox();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);

    /** @param tables whether these are tables that can be marked as printed */
    public PrintDialog(List<Page> pages, boolean tables, Texts texts, Window owner) {
        this.pages = pages;
        this.texts = texts;
        marking.setVisible(tables);
        initOwner(owner);
        setTitle(texts.get("print.title"));
        setResizable(true);
        var print = new ButtonType(texts.get("print.do"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(print,
                new ButtonType(texts.get("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        getDialogPane().setContent(content());
        getDialogPane().lookupButton(print).setDisable(printers.getItems().isEmpty());
        // null is how a JavaFX dialog says that it was left without a result
        setResultConverter(button -> button == print && printers.getValue() != null
                ? new PrintRequest(printers.getValue(), copies.getValue(), marking.isSelected())
                : null);
        Theme.dress(getDialogPane().getScene());
    }

    private BorderPane content() {
        printers.setItems(FXCollections.observableArrayList(Printer.getAllPrinters()));
        printers.setValue(Printer.getDefaultPrinter());
        printers.setConverter(new PrinterName());
        printers.setId("printer");
        copies.setEditable(true);
        var choice = new HBox(12, new Label(texts.get("print.printer")), printers, new Label(texts.get("print.copies")),
                copies, new Label(texts.get("print.pages", pages.size())));
        marking.setId("print-marking");
        marking.setText(texts.get("print.marking"));
        choice.getChildren().add(marking);
        choice.getStyleClass().add("print-choice");
        var preview = new VBox(12);
        preview.getStyleClass().add("pages");
        pages.stream().limit(MOST_PREVIEWED)
                .forEach(page -> preview.getChildren().add(PaperNode.ofScreen(page, PREVIEW_ZOOM)));
        var scroll = new ScrollPane(preview);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(720, 620);
        var content = new BorderPane(scroll);
        var none = new Label(texts.get("print.noPrinter"));
        none.getStyleClass().add("print-choice");
        content.setTop(printers.getItems().isEmpty() ? none : choice);
        return content;
    }

    /** Shows a printer by its name. */
    private static final class PrinterName extends StringConverter<Printer> {
        @Override
        public String toString(Printer printer) {
            return printer == null ? "" : printer.getName();
        }

        @Override
        public Printer fromString(String name) {
            return Printer.getAllPrinters().stream().filter(p -> p.getName().equals(name)).findFirst()
                    .orElse(Printer.getDefaultPrinter());
        }
    }
}
