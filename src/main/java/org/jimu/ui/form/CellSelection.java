package org.jimu.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

import org.jimu.paper.PlacedCell;
import org.jimu.sheet.CellRange;

/** The rectangle of cells that is chosen, reaching from the current cell; and how it is shown. */
final class CellSelection {

    private final FormView view;
    private final Group marks = new Group();
    private final ReadOnlyObjectWrapper<Optional<CellRange>> range = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<FormCell> corner = Optional.empty();

    CellSelection(FormView view) {
        this.view = view;
        marks.setMouseTransparent(true);
        marks.setId("cell-selection");
    }

    Node node() {
        return marks;
    }

    /** The chosen rectangle; empty where only the current cell is chosen. */
    Optional<CellRange> range() {
        return range.get();
    }

    ReadOnlyObjectProperty<Optional<CellRange>> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** The cell at the moving end; the current one where nothing more is chosen. */
    FormCell corner(FormCell current) {
        return corner.flatMap(view.cells()::same).orElse(current);
    }

    /** Chooses from one cell to another, whole merged cells only. */
    void reach(FormCell from, FormCell to) {
        corner = Optional.of(to);
        choose(from.range(), to.range());
    }

    /** Chooses from a cell to another place, such as a label. */
    void reach(FormCell from, CellRange to) {
        corner = Optional.empty();
        choose(from.range(), to);
    }

    private void choose(CellRange from, CellRange to) {
        var whole = view.sheet().map(sheet -> from.with(to).whole(sheet));
        range.set(whole.filter(one -> !one.equals(from)));
        draw();
    }

    void drop() {
        range.set(Optional.empty());
        corner = Optional.empty();
        draw();
    }

    /** After the pages were laid out anew: what is chosen stays, as far as there are rows. */
    void placeAgain(Optional<FormCell> current) {
        var fits = range.get().filter(one -> current.filter(at -> one.contains(at.range())).isPresent())
                .flatMap(one -> view.sheet().filter(sheet -> one.lastRow() < sheet.rows().size())
                        .map(one::whole));
        range.set(fits);
        draw();
    }

    /** The chosen cells in the order of the form; the current cell alone where nothing more is chosen. */
    List<FormCell> cells(FormCell current) {
        return range.get()
                .map(one -> view.cells().cells().stream().filter(cell -> one.contains(cell.range())).toList())
                .orElseGet(() -> List.of(current));
    }

    private void draw() {
        marks.getChildren().setAll(range.get().map(this::rectangles).orElse(List.of()));
    }

    private List<Rectangle> rectangles(CellRange chosen) {
        var drawn = new ArrayList<Rectangle>();
        for (var page = 0; page < view.pages().size(); page++) {
            var places = view.pages().get(page).cells().stream().filter(place -> chosen.contains(rangeOf(place)))
                    .toList();
            // a head that is only repeated on a page is not chosen there
            if (places.stream().anyMatch(place -> !place.continued())) {
                var at = page;
                places.stream().map(place -> view.places().of(at, place)).reduce(CellSelection::union)
                        .ifPresent(bounds -> drawn.add(rectangle(bounds)));
            }
        }
        return drawn;
    }

    static CellRange rangeOf(PlacedCell place) {
        return new CellRange.At(place.row(), place.cell()).range();
    }

    static Bounds union(Bounds one, Bounds other) {
        var x = Math.min(one.getMinX(), other.getMinX());
        var y = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(x, y, Math.max(one.getMaxX(), other.getMaxX()) - x,
                Math.max(one.getMaxY(), other.getMaxY()) - y);
    }

    private static Rectangle rectangle(Bounds bounds) {
        var rectangle = new Rectangle(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        rectangle.getStyleClass().add("cell-range");
        return rectangle;
    }
}
