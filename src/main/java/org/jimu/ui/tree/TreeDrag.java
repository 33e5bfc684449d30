package org.jimu.ui.tree;

import java.util.List;
import java.util.Optional;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import org.jimu.desk.Desk;
import org.jimu.model.SubjectId;
import org.jimu.ui.Texts;
import org.jimu.ui.tree.TreePlaces.Drop;

/**
 * Drags lines to another place in the tree; with the shortcut key they are copied. The line under the mouse shows where
 * they go, a label beside the mouse what would happen.
 */
final class TreeDrag {

    private static final Duration OPENS = Duration.millis(700);
    private static final Duration SCROLLS = Duration.millis(40);
    private static final double SCROLL_EDGE = 24;
    private static final double SCROLL_STEP = 10;
    private static final double LABEL_OFFSET = 14;

    private final Desk desk;
    private final TreeView<BookEntry> tree;
    private final TreeActions actions;
    private final Label label;
    private final Texts texts;
    private final PauseTransition opening = new PauseTransition(OPENS);
    private final Timeline scrolling = new Timeline();
    private final EventHandler<KeyEvent> escape = this::key;
    private List<SubjectId> dragged = List.of();
    private String what = "";
    private Optional<BookTreeCell> pressed = Optional.empty();
    private Optional<BookTreeCell> over = Optional.empty();

    /** @param label lies above the tree */
    TreeDrag(Desk desk, TreeView<BookEntry> tree, TreeActions actions, Label label, Texts texts) {
        this.desk = desk;
        this.tree = tree;
        this.actions = actions;
        this.label = label;
        this.texts = texts;
        label.setId("tree-drag");
        label.getStyleClass().add("tree-drag");
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setVisible(false);
        scrolling.setCycleCount(Animation.INDEFINITE);
        opening.setOnFinished(event -> over.map(BookTreeCell::getTreeItem).ifPresent(item -> item.setExpanded(true)));
        tree.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = cellOf(event));
        tree.addEventHandler(MouseEvent.DRAG_DETECTED, this::begin);
        tree.addEventHandler(MouseDragEvent.MOUSE_DRAG_OVER, this::move);
        tree.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, event -> leave());
        tree.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, this::drop);
        // a release anywhere else comes here too, after the drop
        tree.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> Platform.runLater(this::end));
    }

    private void begin(MouseEvent event) {
        // a quick mouse is on another line already
        var cell = pressed.filter(one -> !one.isEmpty() && !one.isEditing());
        if (event.getButton() != MouseButton.PRIMARY || cell.isEmpty() || !actions.canDelete()) {
            return;
        }
        var chosen = actions.chosen();
        if (chosen.contains(cell.get().getTreeItem().getValue())) {
            dragged = chosen.stream().map(BookEntry::subject).toList();
            what = chosen.size() == 1
                    ? texts.get("tree.drag.one", chosen.getFirst().name())
                    : texts.get("tree.drag.many", chosen.size());
            cell.get().startFullDrag();
            tree.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
            event.consume();
        }
    }

    private boolean isDragging() {
        return !dragged.isEmpty();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void move(MouseDragEvent event) {
        if (!isDragging()) {
            return;
        }
        var cell = cellOf(event);
        if (!cell.equals(over)) {
            leave();
            over = cell;
            cell.map(BookTreeCell::getTreeItem).filter(item -> !item.isLeaf() && !item.isExpanded())
                    .ifPresent(item -> opening.playFromStart());
        }
        var drop = dropAt(event);
        cell.ifPresent(one -> one.mark(drop.map(Drop::mark)));
        tree.setCursor(drop.isPresent() ? Cursor.CLOSED_HAND : Cursor.DEFAULT);
        label.setText(texts.get(drop.isEmpty()
                ? "tree.drag.refused"
                : event.isShortcutDown() ? "tree.drag.copy" : "tree.drag.move", what));
        label.setVisible(true);
        label.autosize();
        var place = label.getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
        var room = label.getParent().getLayoutBounds().getWidth();
        label.resize(Math.min(label.getWidth(), room), label.getHeight());
        label.relocate(Math.min(place.getX() + LABEL_OFFSET, room - label.getWidth()), place.getY() + LABEL_OFFSET);
        scroll(tree.sceneToLocal(event.getSceneX(), event.getSceneY()).getY());
    }

    private Optional<Drop> dropAt(MouseDragEvent event) {
        var book = desk.book();
        return cellOf(event).filter(cell -> !cell.isEmpty()).flatMap(cell -> {
            var height = cell.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() / cell.getHeight();
            var open = Optional.ofNullable(cell.getTreeItem()).filter(TreeItem::isExpanded).isPresent();
            return TreePlaces.drop(book, cell.getTreeItem().getValue(), height, open, dragged);
        }).filter(drop -> event.isShortcutDown()
                ? actions.commands().canCopy(dragged, drop.place())
                : actions.commands().canMove(dragged, drop.place()));
    }

    /** Near its upper and lower edge the tree scrolls by itself. */
    private void scroll(double y) {
        var step = y < SCROLL_EDGE ? -SCROLL_STEP : y > tree.getHeight() - SCROLL_EDGE ? SCROLL_STEP : 0;
        scrolling.stop();
        if (step != 0) {
            scrolling.getKeyFrames().setAll(new KeyFrame(SCROLLS,
                    event -> Optional.ofNullable(tree.lookup(".virtual-flow")).map(VirtualFlow.class::cast)
                            .ifPresent(flow -> flow.scrollPixels(step))));
            scrolling.play();
        }
    }

    private void drop(MouseDragEvent event) {
        var subjects = dragged;
        var drop = isDragging() ? dropAt(event) : Optional.<Drop>empty();
        var copying = event.isShortcutDown();
        end();
        drop.ifPresent(found -> actions.put(subjects, found.place(), copying));
    }

    private void leave() {
        opening.stop();
        over.ifPresent(cell -> cell.mark(Optional.empty()));
        over = Optional.empty();
    }

    private void end() {
        if (isDragging()) {
            leave();
            scrolling.stop();
            dragged = List.of();
            label.setVisible(false);
            tree.setCursor(Cursor.DEFAULT);
            tree.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private static Optional<BookTreeCell> cellOf(MouseEvent event) {
        for (Node at = event.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
            if (at instanceof BookTreeCell cell) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
