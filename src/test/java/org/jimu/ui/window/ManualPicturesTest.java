package org.jimu.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import org.jimu.desk.Desk;
import org.jimu.desk.DocumentChoice;
import org.jimu.desk.Job;
import org.jimu.desk.Office;
import org.jimu.desk.PrintJob;
import org.jimu.desk.Settings;
import org.jimu.desk.state.Scans;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.paper.Progress;
import org.jimu.ui.Appearance;
import org.jimu.ui.Appearance.Scheme;
import org.jimu.ui.Picture;
import org.jimu.ui.Stillness;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.tree.BookEntry.Shows;

/**
 * Makes the pictures of the manual: every screen in light and dark, at 100 % and 200 %. Run by
 * {@code mvn -Ppictures verify} after a change of the window; what has changed is then seen in the pictures.
 */
@Tag("pictures")
class ManualPicturesTest extends TreeWindowTest {

    private static final Path FOLDER = Path.of("src", "site", "resources", "images");
    private static final List<Look> LOOKS = List.of(new Look("", Appearance.PLAIN),
            new Look("-dark", Appearance.PLAIN.with(Scheme.DARK)), new Look("-200", Appearance.PLAIN.scaled(200)),
            new Look("-dark-200", Appearance.PLAIN.with(Scheme.DARK).scaled(200)));

    /** @param ending of the names of its pictures */
    private record Look(String ending, Appearance appearance) {}

    @AfterEach
    void plain(FxRobot robot) {
        robot.interact(() -> Theme.wear(Appearance.PLAIN));
    }

    @Test
    void everyScreenInEveryLook(FxRobot robot) {
        prepare(robot);
        screens(robot);
        dialogs(robot);
        waiting(robot);
    }

    @Test
    void theStartInEveryLook(FxRobot robot) throws TimeoutException {
        var first = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> {
            var office = new Office(office().clock(), office().locale(), "会计", "pc", folder().resolve("first"));
            new JimuWindow(first, new WindowContext(office, Settings.of(office), FormLibrary.shipped(), fonts(),
                    new Texts(office().locale()))).show();
        });
        pictures(robot, "start", first.getScene().getRoot(), () -> {
        });
        robot.interact(first::close);
    }

    /** A signed table with its scan, some marks, and something in the bin. */
    private void prepare(FxRobot robot) {
        var file = folder().resolve("签字盖章页.pdf");
        new PrintJob(List.of(DocumentChoice.ofProject(desk().book(), FormLibrary.shipped(), project(FIRST).id())),
                fonts()).toPdf(file, FIRST, office(), Progress.NONE);
        choose(robot, project("社区经费"));
        robot.push(KeyCode.DELETE);
        until("it is gone", () -> desk().book().all(SubjectKind.PROJECT).stream()
                .noneMatch(one -> one.text(StandardFields.PROJECT_NAME).equals("社区经费")));
        show(robot, project(FIRST).id(), Shows.PROJECT);
        robot.interact(() -> {
            var scan = new Scans(desk()).take(file);
            Scans.attach(desk().book(), project(FIRST).id(), Optional.of(scan)).ifPresent(desk()::apply);
        });
        ready();
    }

    private void screens(FxRobot robot) {
        screen(robot, "book");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.F8);
        until("the findings", () -> robot.lookup("#findings-list").tryQuery().isPresent());
        screen(robot, "findings");
        robot.push(KeyCode.F8);
        robot.push(KeyCode.CONTROL, KeyCode.H);
        until("the pane", () -> robot.lookup("#replace-find").tryQuery().filter(Node::isFocused).isPresent());
        robot.interact(() -> robot.lookup("#replace-find").queryAs(TextInputControl.class).setText("2024"));
        screen(robot, "replace");
        robot.push(KeyCode.ESCAPE);
        ready();
        robot.push(KeyCode.F7);
        pictures(robot, "library", stage().getScene().getRoot(), () -> {
            if (robot.lookup("#library-search").tryQuery().isEmpty()) {
                // it had given way to the size of everything
                robot.push(KeyCode.F7);
            }
            until("the library", () -> robot.lookup("#library-search").tryQuery().isPresent());
        });
        robot.push(KeyCode.F4);
        robot.push(KeyCode.F6);
        until("the list", () -> robot.lookup("#indicator-table").tryQuery().isPresent());
        screen(robot, "list");
        robot.push(KeyCode.F6);
        robot.push(KeyCode.F9);
        until("the overview", () -> robot.lookup("#overview").tryQuery().isPresent());
        screen(robot, "overview");
        robot.push(KeyCode.F9);
        robot.interact(() -> window().showTour());
        until("the tour", () -> robot.lookup("#tour-next").tryQuery().filter(Node::isFocused).isPresent());
        pictures(robot, "tour", stage().getScene().getRoot(), () -> {
        });
        robot.push(KeyCode.ESCAPE);
        until("no tour", () -> robot.lookup("#tour").tryQuery().isEmpty());
    }

    private void dialogs(FxRobot robot) {
        dialog(robot, "print", KeyCode.CONTROL, KeyCode.P);
        dialog(robot, "help", KeyCode.F1);
        dialog(robot, "history", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        dialog(robot, "bin", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        dialog(robot, "many", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        dialog(robot, "rollover", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        dialog(robot, "new-project", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        dialog(robot, "code", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        dialog(robot, "sign", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        dialog(robot, "scan", () -> robot.lookup("#scan-picture").queryAs(ImageView.class).getImage() != null,
                () -> robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I));
        dialog(robot, "about", () -> true, () -> robot.interact(() -> pane().menuBar().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream()).filter(item -> "menu-about".equals(item.getId()))
                .forEach(MenuItem::fire)));
    }

    /** A book that never comes, as on a slow disk. */
    private void waiting(FxRobot robot) {
        Job<Desk> never = new Job<>(new CompletableFuture<>(), new AtomicBoolean());
        robot.interact(() -> window().show(folder().resolve("慢盘上的账套"), never));
        until("the line", () -> robot.lookup("#waiting-cancel").tryQuery().filter(Node::isFocused).isPresent());
        pictures(robot, "waiting", stage().getScene().getRoot(), () -> {
        });
        robot.push(KeyCode.ESCAPE);
        until("the book again", () -> robot.lookup("#waiting").tryQuery().isEmpty());
    }

    private void screen(FxRobot robot, String name) {
        ready();
        pictures(robot, name, stage().getScene().getRoot(), () -> {
        });
    }

    private void dialog(FxRobot robot, String name, KeyCode... keys) {
        dialog(robot, name, () -> true, () -> robot.push(keys));
    }

    /**
     * Each look opens the dialog anew, as a user does who has it set.
     *
     * @param ready whether all is there that is to be seen
     */
    private void dialog(FxRobot robot, String name, Callable<Boolean> ready, Runnable open) {
        for (var look : LOOKS) {
            wear(robot, look.appearance());
            robot.interact(() -> form().focusCell());
            ready();
            open.run();
            until("the dialog " + name, () -> shown().isPresent());
            until("what the dialog shows: " + name, ready);
            var root = shown().orElseThrow();
            robot.interact(() -> nameHome(root));
            Stillness.await(root.getScene());
            save(name + look.ending(), root);
            robot.push(KeyCode.ESCAPE);
            until("no dialog " + name, () -> shown().isEmpty());
        }
        wear(robot, Appearance.PLAIN);
    }

    /** Readers have another home than the test. */
    private void nameHome(Parent root) {
        root.lookupAll(".label").stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> !label.textProperty().isBound())
                .forEach(label -> label
                        .setText(label.getText().replace(office().home().toString(), "/home/kuaiji/.jimu")));
    }

    private Optional<Parent> shown() {
        return Window.getWindows().stream().filter(one -> one instanceof Stage && one != stage() && one.isShowing())
                .map(one -> one.getScene().getRoot()).findFirst();
    }

    /** @param dressed runs when the look has changed, before the picture */
    private void pictures(FxRobot robot, String name, Parent root, Runnable dressed) {
        for (var look : LOOKS) {
            wear(robot, look.appearance());
            dressed.run();
            Stillness.await(root.getScene());
            save(name + look.ending(), root);
        }
        wear(robot, Appearance.PLAIN);
    }

    /** Who works at 200 % has a large screen. */
    private void wear(FxRobot robot, Appearance look) {
        robot.interact(() -> {
            stage().setWidth(look.scale() > 100 ? 1_590 : 1_360);
            stage().setHeight(look.scale() > 100 ? 890 : 860);
        });
        Stillness.await(stage().getScene());
        robot.interact(() -> Theme.wear(look));
        Stillness.await(stage().getScene());
    }

    private static void save(String name, Node node) {
        try {
            Picture.save(node, FOLDER.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
