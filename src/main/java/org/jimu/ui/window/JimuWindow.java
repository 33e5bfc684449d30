package org.jimu.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.jimu.desk.Desk;
import org.jimu.desk.Job;
import org.jimu.exchange.SampleBook;
import org.jimu.paper.Progress;
import org.jimu.store.BookFile;
import org.jimu.store.StoreException;
import org.jimu.ui.Appearance;
import org.jimu.ui.Failure;
import org.jimu.ui.Icons;
import org.jimu.ui.Theme;
import org.jimu.ui.tour.Tour;

/** The window: a start page, or an open book. */
public final class JimuWindow {

    private static final String BOOK_FILES = "*" + BookFile.ENDING;

    private final Stage stage;
    private final WindowContext context;
    private final StackPane root = new StackPane();
    private Optional<BookPane> book = Optional.empty();
    private String notice = "";

    public JimuWindow(Stage stage, WindowContext context) {
        this.stage = stage;
        this.context = context;
        var settings = context.settings();
        var scene = new Scene(root, WindowPlace.width(settings), WindowPlace.height(settings));
        Theme.wear(Appearance.of(settings));
        Theme.dress(scene);
        stage.setScene(scene);
        WindowPlace.restore(stage, settings);
        stage.setTitle(context.texts().get("program"));
        stage.setOnCloseRequest(event -> {
            if (!close()) {
                event.consume();
            }
        });
        Icons.give(stage);
    }

    /** Shows the window with the start page. */
    public void show() {
        root.getChildren().setAll(new StartPane(this, context));
        stage.show();
    }

    /** Shows the window with the book that is being opened; with the start page where that fails. */
    public void show(Path path, Job<Desk> opening) {
        stage.show();
        open(path, opening::await);
    }

    /** Tells something about the program itself that needs no answer: now where it can, else with the next book. */
    public void tell(String sentence) {
        notice = sentence;
        book.ifPresent(pane -> pane.tell(sentence));
        root.getChildren().stream().filter(StartPane.class::isInstance).map(StartPane.class::cast)
                .forEach(start -> start.tell(sentence));
    }

    Stage stage() {
        return stage;
    }

    /** The open book; empty on the start page. */
    public Optional<BookPane> book() {
        return book;
    }

    /** Opens a book in place of what is shown; where somebody has it open, offers to read it. */
    public void open(Path path) {
        open(path, () -> Desk.open(path, context.office()));
    }

    private void open(Path path, Callable<Desk> maker) {
        beside(maker, failure -> {
            if (root.getChildren().isEmpty()) {
                root.getChildren().setAll(new StartPane(this, context));
            }
            if (failure instanceof StoreException e && e.reason() == StoreException.Reason.IN_USE) {
                offerReading(path, e);
            } else {
                Failure.show(failure, context.texts(), stage);
            }
        });
    }

    /** Has a desk made beside the window, which stays alive meanwhile, and shows it. */
    private void beside(Callable<Desk> maker, Consumer<Throwable> onFailure) {
        root.setDisable(true);
        Job.start(progress -> maker.call(), Progress.NONE).result()
                .whenComplete((desk, failure) -> Platform.runLater(() -> {
                    root.setDisable(false);
                    if (failure == null) {
                        show(desk);
                        if (!WindowTour.isSeen(context.settings())) {
                            showTour();
                        }
                    } else {
                        onFailure.accept(failure);
                    }
                }));
    }

    private void beside(Callable<Desk> maker) {
        beside(maker, failure -> Failure.show(failure, context.texts(), stage));
    }

    private void offerReading(Path path, StoreException inUse) {
        var question = new Alert(Alert.AlertType.CONFIRMATION, inUse.sentence(context.texts().locale()));
        question.initOwner(stage);
        question.setHeaderText(context.texts().get("open.readOnly"));
        Theme.dress(question.getDialogPane().getScene());
        if (question.showAndWait().filter(ButtonType.OK::equals).isPresent()) {
            beside(() -> Desk.openReadOnly(path, context.office()));
        }
    }

    /** Makes a new book where the user says. */
    void createBook() {
        choose(true).ifPresent(
                path -> beside(() -> Desk.create(path, context.office(), BookFile.of(path).name())));
    }

    /** Makes the sample book where the user says. */
    void createSample() {
        choose(true).ifPresent(path -> beside(() -> {
            var desk = Desk.create(path, context.office(), SampleBook.NAME);
            desk.apply(SampleBook.addTo(desk.book()));
            return desk;
        }));
    }

    void openBook() {
        choose(false).ifPresent(this::open);
    }

    private Optional<Path> choose(boolean fresh) {
        var texts = context.texts();
        var chooser = new FileChooser();
        chooser.setTitle(texts.get(fresh ? "new.title" : "open.title"));
        if (fresh) {
            chooser.setInitialFileName(texts.get("new.name"));
        } else {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("open.filter"), BOOK_FILES));
        }
        var file = fresh ? chooser.showSaveDialog(stage) : chooser.showOpenDialog(stage);
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** Shows an open book; the one before is closed. */
    public void show(Desk desk) {
        if (!closeBook()) {
            desk.close();
            return;
        }
        var pane = new BookPane(this, desk, context);
        book = Optional.of(pane);
        root.getChildren().setAll(pane);
        stage.setTitle(context.texts().get(desk.readOnly() ? "title.readOnly" : "title", desk.file().name()));
        context.settings().remember(desk.file().path());
        pane.begin();
        pane.tell(notice);
    }

    /** Leads through the window of the open book, over it. */
    void showTour() {
        book.filter(BookPane::commitEditing).ifPresent(pane -> {
            endTour();
            var shown = new Tour(WindowTour.hints(pane), context.texts(), () -> {
                WindowTour.markSeen(context.settings());
                endTour();
                pane.middle().focusCell();
            });
            root.getChildren().add(shown);
            // only after the first layout does the form have the keyboard, which the tour takes from it
            Platform.runLater(() -> Platform.runLater(shown::begin));
        });
    }

    private void endTour() {
        root.getChildren().removeIf(Tour.class::isInstance);
    }

    /** Closes the book; false where something typed could not be saved and the user must see to it. */
    public boolean close() {
        WindowPlace.keep(stage, context.settings());
        return closeBook();
    }

    private boolean closeBook() {
        if (book.isPresent() && !book.get().close()) {
            return false;
        }
        book = Optional.empty();
        return true;
    }
}
