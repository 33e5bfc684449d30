package org.jimu.ui.list;

import java.util.Optional;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** The part of a table with rows of one height that is in sight, below the heads. */
final class GridSight {

    private final TableView<?> table;

    GridSight(TableView<?> table) {
        this.table = table;
    }

    /** The part of the skin that shows the rows; there is none before the first layout. */
    private Optional<VirtualFlow<?>> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private static Node clip(VirtualFlow<?> flow) {
        return flow.lookup(".clipped-container");
    }

    /** How many rows are in sight. */
    int rows() {
        var height = flow().map(GridSight::clip).map(clip -> clip.getLayoutBounds().getHeight()).orElse(0.0);
        return Math.max(1, (int) (height / table.getFixedCellSize()) - 1);
    }

    /** Brings a row into sight, by as little as can be. */
    void reveal(int row) {
        flow().ifPresent(flow -> {
            var first = flow.getFirstVisibleCell();
            var clip = clip(flow);
            if (first != null && clip != null && row >= 0) {
                var top = first.getLayoutY() + (row - first.getIndex()) * table.getFixedCellSize();
                var over = top + table.getFixedCellSize() - clip.getLayoutBounds().getHeight();
                if (top < 0 || over > 0) {
                    flow.scrollPixels(top < 0 ? top : over);
                }
            }
        });
    }

    /** Where the rows are seen, in the coordinates of another node. */
    Bounds area(Node in) {
        return flow().map(GridSight::clip).map(clip -> {
            var seen = clip.getLayoutBounds();
            return in.sceneToLocal(clip.localToScene(new BoundingBox(0, 0, seen.getWidth(), seen.getHeight())));
        }).orElseGet(() -> new BoundingBox(0, 0, 0, 0));
    }
}
