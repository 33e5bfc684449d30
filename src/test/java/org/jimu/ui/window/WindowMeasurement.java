package org.jimu.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jimu.desk.Office;
import org.jimu.desk.Settings;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.paper.FontCatalog;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.tree.BookEntry.Shows;

/**
 * A program of its own that opens a book in the window, works in it and prints what that took, one figure a line. Run by
 * {@link WindowBenchmark}, which gives each measurement a fresh process.
 */
final class WindowMeasurement {

    private static final int COMMITS = 500;
    private static final int WARM_UP = 300;
    private static final int LETTERS = 120;
    private static final int WHEEL_STEPS = 240;
    // every beginning of these has hits in both books, so that each is answered with a new list
    private static final List<String> SOUGHT = List.of("党员", "满意度", "12.", "培训", "2024", "工资", "工作经费");

    private final Stage stage;
    private final JimuWindow window;
    private final FrameClock clock;
    private final WindowDriver driver;

    private WindowMeasurement(Stage stage, JimuWindow window) {
        this.stage = stage;
        this.window = window;
        this.clock = new FrameClock(stage.getScene());
        this.driver = new WindowDriver(stage.getScene(), clock);
    }

    /** @param arguments {@code usable} or {@code work}, the book, and a folder for settings */
    public static void main(String[] arguments) {
        try {
            measure(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]));
            System.exit(0);
        } catch (Exception e) {
            // the window would keep the process alive
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void measure(String what, Path book, Path home) throws Exception {
        var started = ProcessHandle.current().info().startInstant().orElseThrow();
        var made = new CompletableFuture<WindowMeasurement>();
        Platform.startup(() -> {
            Theme.install();
            made.complete(begin(book, home));
        });
        var measurement = made.get();
        measurement.driver.until(() -> measurement.window.book().isPresent());
        WindowDriver.call(measurement.clock::attach);
        measurement.driver.until(measurement::isUsable);
        measurement.driver.painted(() -> {
        });
        print("usable", Duration.between(started, Clock.systemUTC().instant()).toNanos() / 1e6);
        if (what.equals("work")) {
            measurement.work();
        }
    }

    private static WindowMeasurement begin(Path book, Path home) {
        var office = new Office(Clock.systemDefaultZone(), Locale.SIMPLIFIED_CHINESE, "会计", "pc", home);
        var stage = new Stage();
        var settings = Settings.of(office);
        WindowTour.markSeen(settings);
        var window = new JimuWindow(stage, new WindowContext(office, settings, FormLibrary.shipped(),
                FontCatalog.shippedOnly(), new Texts(office.locale())));
        window.show();
        window.open(book);
        var measurement = new WindowMeasurement(stage, window);
        return measurement;
    }

    private BookPane pane() {
        return window.book().orElseThrow();
    }

    private boolean isUsable() {
        return window.book().isPresent() && !pane().form().busyProperty().get()
                && pane().form().pageCountProperty().get() > 0 && stage.getScene().getFocusOwner() != null
                && stage.getScene().getFocusOwner().getStyleClass().contains("cell-editor");
    }

    private void work() throws Exception {
        // the texts of the book are gathered beside the window; a user types meanwhile, but the figures want one state
        gathered();
        commits();
        seeking();
        typing();
        scrollingForm();
        scrollingTree();
        scrollingList();
        memory();
    }

    /** From Enter on a changed cell until it is on the disk and painted. */
    private void commits() throws Exception {
        var times = new ArrayList<Double>();
        for (var i = 0; i < COMMITS + WARM_UP; i++) {
            var text = "第" + i + "次修改";
            driver.painted(() -> driver.type(text));
            var begin = new long[1];
            var time = driver.painted(() -> {
                begin[0] = System.nanoTime();
                driver.press(KeyCode.ENTER);
            });
            if (i >= WARM_UP) {
                times.add((time - begin[0]) / 1e6);
            }
            if (i % 10 == 9) {
                driver.painted(() -> driver.press(KeyCode.HOME, true));
            }
        }
        print("commit", times);
    }

    private void gathered() throws Exception {
        var box = box();
        driver.painted(() -> {
            box.requestFocus();
            box.setText("党");
        });
        driver.until(() -> popup("#search-count") instanceof Label count && !count.getText().isEmpty()
                && !count.getText().contains("还在读取"));
        driver.painted(() -> {
            box.clear();
            pane().form().focusCell();
        });
    }

    private TextField box() {
        return (TextField) stage.getScene().lookup("#search");
    }

    /** A node of a pop-up that is shown, or null as look-ups answer. */
    private static Node popup(String id) {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance)
                .map(shown -> shown.getScene().lookup(id)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** From a letter in the box that finds anywhere until its hits are painted. */
    private void seeking() throws Exception {
        var times = new ArrayList<Double>();
        var box = box();
        driver.painted(() -> {
            box.requestFocus();
            box.setText("街");
        });
        driver.until(() -> popup("#search-hits") != null);
        var hits = ((ListView<?>) popup("#search-hits")).getItems();
        for (var round = 0; round < 8; round++) {
            for (var sought : SOUGHT) {
                for (var end = 1; end <= sought.length(); end++) {
                    var time = sought(box, hits, sought.substring(0, end));
                    if (round > 0) {
                        times.add(time);
                    }
                }
            }
        }
        driver.painted(() -> {
            box.clear();
            pane().form().focusCell();
        });
        print("seek", times);
    }

    private double sought(TextField box, ObservableList<?> hits, String text) throws Exception {
        var answered = new CompletableFuture<Long>();
        InvalidationListener listener = any -> clock.whenPainted(() -> answered.complete(System.nanoTime()));
        var begin = System.nanoTime();
        Platform.runLater(() -> {
            hits.addListener(listener);
            box.setText(text);
        });
        var time = answered.get(WindowDriver.PATIENCE_SECONDS, TimeUnit.SECONDS) - begin;
        WindowDriver.call(() -> hits.removeListener(listener));
        return time / 1e6;
    }

    /** Frames while text is typed into a cell, with what is offered for it. */
    private void typing() throws Exception {
        var frames = new ArrayList<Double>();
        for (var i = 0; i < LETTERS; i++) {
            var letter = "培训人数满意度".substring(i % 7, i % 7 + 1);
            driver.frames(() -> driver.type(letter), frames);
        }
        driver.painted(() -> driver.press(KeyCode.ESCAPE));
        driver.painted(() -> driver.press(KeyCode.ESCAPE));
        print("frame.typing", frames);
    }

    private void scrollingForm() throws Exception {
        WindowDriver.call(() -> pane().side().toggleProperties());
        // the longest document that the book has: a list of projects over many pages
        var year = pane().desk().book().all(SubjectKind.YEAR).stream()
                .filter(one -> one.text(StandardFields.FORM_LIST).equals("huangyuan-list")).findFirst().orElseThrow();
        WindowDriver.call(() -> pane().tree().select(year.id(), Shows.LIST));
        driver.until(() -> !pane().form().busyProperty().get());
        driver.painted(() -> {
        });
        print("frame.form", scrolled(stage.getScene().lookup(".form-view .scroll-pane")));
    }

    private void scrollingTree() throws Exception {
        var tree = (TreeView<?>) stage.getScene().lookup("#book-tree");
        driver.painted(() -> tree.getRoot().getChildren().forEach(one -> {
            one.setExpanded(true);
            one.getChildren().stream().limit(3).forEach(year -> year.setExpanded(true));
        }));
        print("frame.tree", scrolled(tree.lookup(".virtual-flow")));
    }

    private void scrollingList() throws Exception {
        WindowDriver.call(() -> pane().middle().toggleList());
        driver.until(() -> pane().middle().list().filter(list -> !list.busyProperty().get() && !list.shown().isEmpty())
                .isPresent());
        driver.painted(() -> {
        });
        print("frame.list", scrolled(stage.getScene().lookup("#indicator-table .virtual-flow")));
    }

    private List<Double> scrolled(Node node) throws Exception {
        var frames = new ArrayList<Double>();
        for (var i = 0; i < WHEEL_STEPS; i++) {
            var down = i % 80 < 60;
            driver.frames(() -> WindowDriver.wheel(node, down ? -120 : 120), frames);
        }
        return frames;
    }

    private static void memory() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM") || line.startsWith("VmRSS")) {
                print("memory." + line.substring(0, 5), Double.parseDouble(line.replaceAll("\\D", "")) / 1024);
            }
        }
    }

    private static void print(String name, double figure) {
        System.out.println("figure " + name + " " + figure);
    }

    private static void print(String name, List<Double> figures) {
        figures.forEach(figure -> print(name, figure));
    }
}
