package org.jimu.ui.print;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jimu.desk.print.Entry;
import org.jimu.desk.print.PrintMemory;
import org.jimu.desk.print.PrintTicket;
import org.jimu.desk.print.PrinterOffset;
import org.jimu.desk.print.Sides;
import org.jimu.ui.Texts;

/** Which printer, and how it prints. */
final class PrinterBox extends VBox {

    private static final int MOST_COPIES = 99;

    private final PrintMemory memory;
    private final ComboBox<PrinterChoice> printer = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final CheckBox collated = new CheckBox();
    private final ComboBox<Sides> sides = new ComboBox<>();
    private final TextField right = new TextField();
    private final TextField down = new TextField();
    private final CheckBox marking = new CheckBox();
    private boolean found;

    /**
     * @param marks    whether these are tables that can be marked as printed
     * @param onChange hears when anything is chosen or typed
     */
    PrinterBox(PrintMemory memory, boolean marks, Texts texts, Runnable onChange) {
        this.memory = memory;
        var rows = new Rows(texts);
        Rows.names(rows.named("printer", printer), PrinterChoice::name);
        Rows.names(rows.named("sides", sides), one -> texts.get("print.sides." + one.code()));
        rows.named("copies", copies).setEditable(true);
        rows.named("collated", collated).setText(texts.get("print.collated"));
        collated.setSelected(memory.collated());
        rows.named("offset-right", right);
        rows.named("offset-down", down);
        rows.named("marking", marking).setText(texts.get("print.marking"));
        Rows.show(marking, marks);
        rows.add("printer", printer);
        rows.add("copies", line(copies, collated));
        rows.add("sides", sides);
        rows.add("offset", line(new Label(texts.get("print.offset.right")), right,
                new Label(texts.get("print.offset.down")), down, new Label(texts.get("print.offset.unit"))));
        rows.add(marking);
        getChildren().add(rows);
        printer.setOnAction(event -> {
            showPrinter();
            onChange.run();
        });
        copies.getEditor().textProperty().addListener((any, was, is) -> onChange.run());
        right.textProperty().addListener((any, was, is) -> onChange.run());
        down.textProperty().addListener((any, was, is) -> onChange.run());
        collated.disableProperty().bind(Bindings.createBooleanBinding(() -> copies().filter(many -> many > 1).isEmpty(),
                copies.getEditor().textProperty()));
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("print-line");
        return line;
    }

    /** Shows the printers of the system, the one that was used last first. */
    void show(List<PrinterChoice> printers) {
        found = true;
        printer.getItems().setAll(printers);
        printers.stream().filter(one -> memory.printer().filter(one.name()::equals).isPresent()).findFirst()
                .or(() -> printers.stream().filter(PrinterChoice::usual).findFirst())
                .or(() -> printers.stream().findFirst()).ifPresent(printer::setValue);
        showPrinter();
    }

    private void showPrinter() {
        var can = choice().map(PrinterChoice::sides).orElse(List.of(Sides.ONE));
        sides.getItems().setAll(can);
        sides.setValue(can.contains(memory.sides()) ? memory.sides() : Sides.ONE);
        sides.setDisable(can.size() == 1);
        var offset = choice().map(one -> memory.offset(one.name())).orElse(PrinterOffset.NONE);
        right.setText(millimetres(offset.right()));
        down.setText(millimetres(offset.down()));
    }

    private static String millimetres(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    /** Whether the system has told its printers. */
    boolean isFound() {
        return found;
    }

    Optional<PrinterChoice> choice() {
        return Optional.ofNullable(printer.getValue());
    }

    /** How many copies; empty where that is no number. */
    Optional<Integer> copies() {
        return Optional.of(copies.getEditor().getText().strip()).filter(text -> text.matches("[1-9]\\d?"))
                .map(Integer::valueOf);
    }

    Entry<PrinterOffset> offset() {
        return PrinterOffset.read(right.getText(), down.getText());
    }

    /** How the chosen printer is to print, all boxes being right. */
    PrintTicket ticket(PrinterChoice chosen) {
        return new PrintTicket(chosen.name(), copies().orElse(1), collated.isSelected(), sides.getValue());
    }

    boolean isMarking() {
        return marking.isVisible() && marking.isSelected();
    }
}
