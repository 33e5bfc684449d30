package org.jimu.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.sheet.Binding;
import org.jimu.ui.Texts;

/** The grip in the margin beside a row of a table: dragging it moves the row, or all rows that are chosen with it. */
final class RowGrip {

    private static final double WIDTH = 14;
    private static final double HEIGHT = 22;
    private static final double GAP = 3;
    private static final double DOT = 1.6;
    private static final double DOT_STEP = 5;
    private static final double LINE = 4;

    private final FormView view;
    private final BookDoor door;
    private final FormCursor cursor;
    private final RowCommands rows;
    private final Pane grip = new Pane();
    private final Rectangle landing = new Rectangle();
    private Optional<FormCell> held = Optional.empty();
    private Optional<Drag> drag = Optional.empty();
    // hears Escape wherever the keyboard is while a row is dragged
    private final EventHandler<KeyEvent> escape = event -> {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
        }
    };

    /**
     * A row on its way.
     *
     * @param goals the cells of other lines, one of each
     */
    private record Drag(FormCell from, List<SubjectId> rows, List<FormCell> goals, Optional<Landing> landing) {}

    /** Where the row would be put. */
    private record Landing(FormCell goal, boolean below) {}

    RowGrip(FormView view, BookDoor door, FormCursor cursor, RowCommands rows, Texts texts) {
        this.view = view;
        this.door = door;
        this.cursor = cursor;
        this.rows = rows;
        grip.getStyleClass().add("row-grip");
        grip.setId("row-grip");
        grip.setCursor(Cursor.OPEN_HAND);
        grip.setAccessibleRole(AccessibleRole.BUTTON);
        grip.setAccessibleText(texts.get("form.grip"));
        Tooltip.install(grip, new Tooltip(texts.get("form.grip")));
        for (var dot = 0; dot < 6; dot++) {
            var circle = new Circle(WIDTH / 2 + (dot % 2 - 0.5) * DOT_STEP, HEIGHT / 2 + (dot / 2 - 1) * DOT_STEP, DOT);
            circle.getStyleClass().add("row-grip-dot");
            circle.setMouseTransparent(true);
            grip.getChildren().add(circle);
        }
        grip.setVisible(false);
        landing.getStyleClass().add("row-landing");
        landing.setId("row-landing");
        landing.setMouseTransparent(true);
        landing.setVisible(false);
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** The nodes that stand above the pages. */
    List<Node> nodes() {
        return List.of(landing, grip);
    }

    /** Follows the mouse over the pages, and the current cell. */
    void stand(PageColumn column) {
        column.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            var point = column.sceneToLocal(event.getSceneX(), event.getSceneY());
            if (!holds(event)) {
                place(column.spotAt(point.getX(), point.getY()).flatMap(this::rowAt).or(cursor::current));
            }
        });
        column.addEventHandler(MouseEvent.MOUSE_EXITED, event -> place(cursor.current()));
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        cursor.editor().boxProperty().addListener((any, was, is) -> place(cursor.current()));
        view.currentRowProperty().addListener((any, was, is) -> place(cursor.current()));
    }

    /** Whether an event of the mouse is the grip's own. */
    boolean holds(MouseEvent event) {
        return drag.isPresent()
                || grip.isVisible() && grip.contains(grip.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    private Optional<FormCell> rowAt(PageColumn.Spot spot) {
        return view.cells().parts().stream().filter(part -> part.page() == spot.page())
                .filter(part -> part.place().y() <= spot.y() && spot.y() < part.place().y() + part.place().height())
                .filter(part -> rowOf(part).isPresent()).findFirst();
    }

    private Optional<Subject> rowOf(FormCell cell) {
        return cell.binding() instanceof Binding.Lines ? Optional.empty() : door.rowOf(cell);
    }

    private void place(Optional<FormCell> cell) {
        if (drag.isPresent()) {
            return;
        }
        held = cell.filter(at -> view.canEdit() && at.page() < view.pages().size()).filter(at -> rowOf(at).isPresent())
                .flatMap(view.cells()::same);
        grip.setVisible(held.isPresent());
        held.map(view.places()::of).ifPresent(bounds -> grip.resizeRelocate(
                Math.max(0, left(held.orElseThrow()) - WIDTH - GAP),
                Math.rint(bounds.getMinY() + (bounds.getHeight() - HEIGHT) / 2), WIDTH, HEIGHT));
    }

    /** The left edge of the table. */
    private double left(FormCell cell) {
        return view.pages().get(cell.page()).cells().stream()
                .mapToDouble(place -> view.places().of(cell.page(), place).getMinX()).min().orElse(0);
    }

    private void pressed(MouseEvent event) {
        event.consume();
        if (event.getButton() == MouseButton.PRIMARY && cursor.commit()) {
            held.flatMap(view.cells()::again).ifPresent(from -> rowOf(from).ifPresent(row -> {
                drag = Optional.of(new Drag(from, rows.chosenWith(row), goals(from, row), Optional.empty()));
                grip.setCursor(Cursor.CLOSED_HAND);
                view.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
            }));
        }
    }

    /** Of each line of the same kind the cell in the column of the dragged one, else its first. */
    private List<FormCell> goals(FormCell from, Subject row) {
        var goals = new ArrayList<FormCell>();
        for (var cell : view.cells().cells()) {
            var fits = cell.binding() instanceof Binding.NewRow line
                    ? line.kind() == row.kind()
                    : rowOf(cell).filter(other -> other.kind() == row.kind()).isPresent();
            if (fits && (goals.isEmpty() || goals.getLast().row() != cell.row())) {
                goals.add(cell);
            } else if (fits && cell.column() == from.column()) {
                goals.set(goals.size() - 1, cell);
            }
        }
        return goals;
    }

    private void dragged(MouseEvent event) {
        drag.ifPresent(now -> {
            event.consume();
            var y = grip.getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
            var place = now.goals().stream()
                    .min(Comparator.comparingDouble(goal -> distance(view.places().of(goal), y)))
                    .map(goal -> new Landing(goal, y > view.places().of(goal).getCenterY()));
            drag = Optional.of(new Drag(now.from(), now.rows(), now.goals(), place));
            place.ifPresent(this::show);
        });
    }

    private static double distance(Bounds bounds, double y) {
        return Math.max(0, Math.max(bounds.getMinY() - y, y - bounds.getMaxY()));
    }

    private void show(Landing place) {
        var cell = line(place.goal());
        var isBlank = place.goal().binding() instanceof Binding.NewRow;
        var y = isBlank ? cell.getMinY() : (place.below() ? cell.getMaxY() : cell.getMinY()) - LINE / 2;
        landing.setX(cell.getMinX());
        landing.setY(y);
        landing.setWidth(cell.getWidth());
        landing.setHeight(isBlank ? cell.getHeight() : LINE);
        landing.setVisible(true);
        grip.relocate(grip.getLayoutX(), y + landing.getHeight() / 2 - HEIGHT / 2);
        view.places().reveal(new BoundingBox(cell.getMinX(), y, 1, landing.getHeight()));
    }

    /** What the cells of the line cover that are no labels of several lines. */
    private Bounds line(FormCell goal) {
        return view.cells().cells().stream().filter(cell -> cell.row() == goal.row() && cell.page() == goal.page())
                .filter(cell -> cell.place().height() <= goal.place().height()).map(view.places()::of)
                .reduce(CellSelection::union).orElseGet(() -> view.places().of(goal));
    }

    private void released(MouseEvent event) {
        drag.ifPresent(now -> {
            event.consume();
            end();
            now.landing().ifPresent(place -> rows.moveTo(now.rows(), place.goal(), place.below()));
            cursor.focus();
        });
    }

    private void end() {
        drag = Optional.empty();
        landing.setVisible(false);
        grip.setCursor(Cursor.OPEN_HAND);
        view.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        place(cursor.current());
    }
}
