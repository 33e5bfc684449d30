package org.jimu.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
import org.jimu.model.Book;
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
    private final BookArrival arrival;
    private Optional<BookPane> book = Optional.empty();
    private String notice = "";

    public JimuWindow(Stage stage, WindowContext context) {
        this.stage = stage;
        this.context = context;
        this.arrival = new BookArrival(root, context.texts());
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
        bring(opening(path, maker), failure -> {
            showStartWhereEmpty();
            if (failure instanceof StoreException e && e.reason() == StoreException.Reason.IN_USE) {
                offerReading(path, e);
            } else {
                Failure.show(failure, context.texts(), stage);
            }
        });
    }

    private BookArrival.Order opening(Path path, Callable<Desk> maker) {
        return new BookArrival.Order(context.texts().get("waiting.open", BookFile.of(path).name()), maker, Desk::close);
    }

    private void showStartWhereEmpty() {
        if (root.getChildren().isEmpty()) {
            root.getChildren().setAll(new StartPane(this, context));
        }
    }

    private void bring(BookArrival.Order order, Consumer<Throwable> onFailure) {
        arrival.start(order, new BookArrival.Ends(this::welcome, onFailure, this::showStartWhereEmpty));
    }

    private void bring(BookArrival.Order order) {
        bring(order, failure -> Failure.show(failure, context.texts(), stage));
    }

    private void welcome(Desk desk) {
        show(desk);
        if (!WindowTour.isSeen(context.settings())) {
            showTour();
        }
    }

    private void offerReading(Path path, StoreException inUse) {
        var question = new Alert(Alert.AlertType.CONFIRMATION, inUse.sentence(context.texts().locale()));
        question.initOwner(stage);
        question.setHeaderText(context.texts().get("open.readOnly"));
        Theme.dress(question.getDialogPane().getScene());
        if (question.showAndWait().filter(ButtonType.OK::equals).isPresent()) {
            bring(opening(path, () -> Desk.openReadOnly(path, context.office())));
        }
    }

    /** Makes a new book where the user says. */
    void createBook() {
        choose(true).ifPresent(path -> create(path, () -> Book.empty(BookFile.of(path).name())));
    }

    /** Makes the sample book where the user says. */
    void createSample() {
        choose(true).ifPresent(path -> create(path, SampleBook::make));
    }

    /** Makes a book; one that the user gives up meanwhile leaves no file. */
    void create(Path path, Supplier<Book> content) {
        var sentence = context.texts().get("waiting.create", BookFile.of(path).name());
        bring(new BookArrival.Order(sentence, () -> Desk.create(path, context.office(), content.get()),
                Desk::discard));
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
