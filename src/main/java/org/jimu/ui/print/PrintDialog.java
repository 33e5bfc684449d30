package org.jimu.ui.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jimu.desk.Wording;
import org.jimu.desk.print.DocumentSetting;
import org.jimu.desk.print.Entry;
import org.jimu.desk.print.PageRanges;
import org.jimu.desk.print.PrintFile;
import org.jimu.desk.print.PrintMemory;
import org.jimu.desk.print.PrintPages;
import org.jimu.desk.print.PrintProblem;
import org.jimu.desk.print.PrintTarget;
import org.jimu.desk.print.PrinterOffset;
import org.jimu.ui.Buttons;
import org.jimu.ui.Failure;
import org.jimu.ui.Latest;
import org.jimu.ui.LatestJob;
import org.jimu.ui.Texts;
import org.jimu.ui.WideDialog;
import org.jimu.ui.print.Destination.IntoFile;
import org.jimu.ui.print.Destination.OnPrinter;

/** The real pages at the left; at the right which of them are printed, where and how (打印). */
public final class PrintDialog extends WideDialog<PrintOrder> {

    private static final double WIDTH = 1040;
    private static final double HEIGHT = 700;

    private final PrintSource source;
    private final PrintMemory memory;
    private final Texts texts;
    private final ComboBox<PrintTarget> target = new ComboBox<>();
    private final WhatBox what;
    private final PrinterBox printer;
    private final FileBox file;
    private final PagePreview preview;
    private final ProgressBar progress = new ProgressBar();
    private final Label message = new Label();
    private final ButtonType print;
    // of the pages; how many steps it takes is known after the first
    private final LatestJob counting = new LatestJob(ProgressBar.INDETERMINATE_PROGRESS);
    private final Latest printers = new Latest();
    private Optional<PrintPages> pages = Optional.empty();
    private Optional<String> failure = Optional.empty();
    private Optional<Supplier<PrintOrder>> order = Optional.empty();

    /**
     * @param offers what may be printed, that first which is meant most likely
     * @param marks  whether tables can be marked as printed
     * @param folder where files are printed into unless another one is named
     */
    public PrintDialog(List<PrintOffer> offers, PrintSource source, PrintMemory memory, boolean marks, Path folder,
            Texts texts, Window owner) {
        super(texts.get("print.title"), owner);
        this.source = source;
        this.memory = memory;
        this.texts = texts;
        this.what = new WhatBox(offers, memory.coded(), texts, this::count, this::check);
        this.printer = new PrinterBox(memory, marks, texts, this::check);
        this.file = new FileBox(folder, texts, this::check);
        this.preview = new PagePreview(texts);
        this.print = new ButtonType(texts.get("print.do"), ButtonData.OK_DONE);
        fill(content(), WIDTH, HEIGHT, print, Buttons.cancel(texts));
        var pane = getDialogPane();
        pane.getStyleClass().add("print-dialog");
        pane.addEventFilter(KeyEvent.KEY_PRESSED, preview::pageByKeys);
        button().setId("print-do");
        // null is how a JavaFX dialog says that it was left without a result
        setResultConverter(type -> type == print ? order.map(Supplier::get).orElse(null) : null);
        setOnShown(event -> what.begin());
        setOnHiding(event -> {
            counting.stop();
            printers.drop();
        });
        showTarget();
        count();
        printers.ask(PrinterChoice::all, found -> {
            printer.show(found);
            check();
        });
    }

    private Button button() {
        return (Button) getDialogPane().lookupButton(print);
    }

    private Node content() {
        var rows = new Rows(texts);
        Rows.names(rows.named("target", target), one -> texts.get("print.target." + one.code()));
        target.getItems().setAll(PrintTarget.values());
        target.setValue(memory.target());
        target.setOnAction(event -> {
            showTarget();
            check();
        });
        rows.add("target", target);
        message.setId("print-message");
        message.getStyleClass().add("print-message");
        message.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(texts.get("print.counting"));
        progress.progressProperty().bind(counting.progressProperty());
        progress.visibleProperty().bind(counting.busyProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        var settings = new VBox(what, rows, printer, file, progress, message);
        settings.getStyleClass().add("print-settings");
        var scroll = new ScrollPane(settings);
        scroll.getStyleClass().add("print-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var content = new BorderPane(preview);
        content.setRight(scroll);
        return content;
    }

    private void showTarget() {
        var to = target.getValue();
        Rows.show(printer, !to.isFile());
        Rows.show(file, to.isFile());
        what.showRanges(to.hasPages());
        if (to.isFile()) {
            file.suggest(what.title(), to);
        }
        button().setText(texts.get(to.isFile() ? "print.save" : "print.do"));
    }

    /** Sets the chosen tables beside the window, to know their pages. */
    private void count() {
        pages = Optional.empty();
        failure = Optional.empty();
        preview.clear();
        what.showNoCount();
        if (target.getValue().isFile()) {
            file.suggest(what.title(), target.getValue());
        }
        var selection = what.selection();
        var setting = new DocumentSetting(source.fonts(), what.isCoded());
        counting.ask(step -> PrintPages.count(selection.documents(source.book(), source.forms()), setting, step),
                counted -> {
                    pages = Optional.of(counted);
                    check();
                }, failed -> {
                    failure = Optional.of(Failure.sentence(failed, texts));
                    check();
                });
        check();
    }

    /** Looks whether what is chosen and typed can be printed, shows it, and says what is in the way. */
    private void check() {
        order = Optional.empty();
        message.setText("");
        failure.ifPresent(message::setText);
        pages.ifPresent(counted -> {
            if (counted.size() == 0) {
                message.setText(texts.get("print.nothing"));
            } else {
                switch (PageRanges.read(what.ranges(), counted.size())) {
                    case Entry.Refused<PageRanges>(var problem) -> tell(problem);
                    case Entry.Understood<PageRanges>(var ranges) -> check(counted, ranges);
                }
            }
        });
        button().setDisable(order.isEmpty());
    }

    private void check(PrintPages counted, PageRanges ranges) {
        preview.show(counted, ranges);
        what.showCount(counted.size(), (int) ranges.indexes(counted.size()).count());
        if (target.getValue().isFile()) {
            preview.move(PrinterOffset.NONE);
            checkFile(counted, ranges);
        } else {
            checkPrinter(counted, ranges);
        }
    }

    private void checkFile(PrintPages counted, PageRanges ranges) {
        switch (file.file()) {
            case Entry.Refused<Path>(var problem) -> tell(problem);
            case Entry.Understood<Path>(var path) -> {
                PrintFile.present(path, target.getValue()).ifPresent(
                        there -> message.setText(texts.get("print.file.exists", there.getFileName())));
                order = Optional.of(() -> new PrintOrder(what.title(), counted.documents(), ranges, what.isCoded(),
                        new IntoFile(target.getValue(), path), List.of()));
            }
        }
    }

    private void checkPrinter(PrintPages counted, PageRanges ranges) {
        switch (printer.offset()) {
            case Entry.Refused<PrinterOffset>(var problem) -> tell(problem);
            case Entry.Understood<PrinterOffset>(var offset) -> {
                preview.move(offset);
                if (printer.choice().isEmpty()) {
                    message.setText(texts.get(printer.isFound() ? "print.noPrinter" : "print.finding"));
                } else if (printer.copies().isEmpty()) {
                    message.setText(texts.get("print.copies.unreadable"));
                } else {
                    take(counted, ranges, printer.choice().get(), offset);
                }
            }
        }
    }

    private void take(PrintPages counted, PageRanges ranges, PrinterChoice on, PrinterOffset offset) {
        on.area().check(counted, ranges, offset).ifPresent(this::tell);
        order = Optional.of(() -> new PrintOrder(what.title(), counted.documents(), ranges, what.isCoded(),
                new OnPrinter(on.printer(), printer.ticket(on), offset),
                printer.isMarking() ? counted.tables(ranges) : List.of()));
    }

    private void tell(PrintProblem problem) {
        message.setText(new Wording(texts.locale()).problem(problem));
    }
}
