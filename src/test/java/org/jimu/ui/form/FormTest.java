package org.jimu.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

import org.jimu.desk.Completion;
import org.jimu.desk.Desk;
import org.jimu.desk.DocumentChoice;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.paper.TextRun;
import org.jimu.ui.StageTest;
import org.jimu.ui.Stillness;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** The form by itself, without the window around it: mouse and keys on real pages of a real book. */
abstract class FormTest extends StageTest {

    /** The project that most tests show. */
    static final String NAME = "街道人大工作经费";

    private TextField elsewhere;
    private FormView form;

    @Override
    protected void begin(Stage shown) {
        var root = new BorderPane();
        var scene = new Scene(root);
        Theme.dress(scene);
        elsewhere = new TextField();
        root.setTop(elsewhere);
        shown.setScene(scene);
        shown.setWidth(900);
        shown.setHeight(760);
        shown.show();
        place(createDesk());
    }

    @Override
    protected void end() {
        desk().close();
    }

    /** Puts a form of its own for a book onto the stage. */
    void place(Desk shown) {
        form = new FormView(shown, new Completion(shown), fonts(), new Texts(Locale.SIMPLIFIED_CHINESE));
        ((BorderPane) stage().getScene().getRoot()).setCenter(form);
    }

    FormView form() {
        return form;
    }

    /** A field that can take the keyboard away from the form. */
    TextField elsewhere() {
        return elsewhere;
    }

    List<String> indicators(Subject project) {
        return indicators(project.id()).stream().map(row -> row.text(StandardFields.INDICATOR_NAME)).toList();
    }

    SubjectId showProject(FxRobot robot, String name) {
        var id = project(name).id();
        robot.interact(() -> form.show(book -> Optional.of(
                DocumentChoice.ofProject(book, FormLibrary.shipped(), id))));
        settle();
        robot.interact(form::focusCell);
        return id;
    }

    /** Waits for pages that are being made. */
    void settle() {
        until("the pages", () -> !form.busyProperty().get());
        Stillness.await(stage().getScene());
    }

    Node cell(FxRobot robot, String text) {
        return robot.from(form).lookup((Node node) -> node instanceof Text shown && shown.getText().equals(text))
                .query();
    }

    CellEditor editor(FxRobot robot) {
        return robot.lookup(".cell-editor").queryAs(CellEditor.class);
    }

    /** The text of the current cell. */
    String current() {
        return form.cells().cells().stream().filter(this::isFramed).findFirst().orElseThrow().place().cell().text();
    }

    private boolean isFramed(FormCell at) {
        var bounds = form.places().of(at);
        var frame = (Rectangle) form.lookup(".cell-frame");
        return Math.abs(bounds.getMinX() - frame.getX()) < 0.6 && Math.abs(bounds.getMinY() - frame.getY()) < 0.6;
    }

    /** The texts of the pages. */
    Stream<TextRun> runs() {
        return form.pages().stream().flatMap(page -> page.texts().stream());
    }

    /** The texts on the screen; bold ones, which stand beside themselves, once. */
    List<Text> drawn() {
        return prints().map(node -> node instanceof Group bold ? bold.getChildren().getFirst() : node)
                .filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    /** All that is drawn on the papers. */
    Stream<Node> prints() {
        return form.lookupAll(".paper").stream().flatMap(paper -> ((Pane) paper).getChildrenUnmodifiable().stream())
                .flatMap(print -> ((Pane) print).getChildrenUnmodifiable().stream());
    }
}
