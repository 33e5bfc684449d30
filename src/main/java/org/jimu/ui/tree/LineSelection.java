package org.jimu.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;

/** Which lines of the tree are chosen; they stay chosen while lines come and go around them. */
final class LineSelection {

    // lines that are left above one that is scrolled to
    private static final int ABOVE = 5;

    private final TreeView<BookEntry> tree;
    private final Consumer<BookEntry> onSelect;
    private Optional<LineKey> told = Optional.empty();
    private boolean quiet;

    /** @param onSelect hears which line has the lead, when it is another one */
    LineSelection(TreeView<BookEntry> tree, Consumer<BookEntry> onSelect) {
        this.tree = tree;
        this.onSelect = onSelect;
        tree.getSelectionModel().selectedItemProperty().addListener((any, was, is) -> {
            if (!quiet) {
                tell();
            }
        });
    }

    private void tell() {
        lead().filter(item -> !told.equals(Optional.of(item.getValue().key()))).ifPresent(item -> {
            told = Optional.of(item.getValue().key());
            onSelect.accept(item.getValue());
        });
    }

    /** The line that was told of last, also when it is not shown any more. */
    Optional<LineKey> told() {
        return told;
    }

    /** The line that was chosen last. */
    Optional<TreeItem<BookEntry>> lead() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem());
    }

    /** The chosen lines from the top. */
    List<BookEntry> entries() {
        return tree.getSelectionModel().getSelectedIndices().stream().sorted().distinct().map(tree::getTreeItem)
                .filter(Objects::nonNull).map(TreeItem::getValue).toList();
    }

    /** Chooses one line and brings it into view. */
    void select(TreeItem<BookEntry> item) {
        var row = tree.getRow(item);
        if (row >= 0) {
            tree.getSelectionModel().clearAndSelect(row);
            bringIntoView(row);
        }
    }

    /** Chooses lines; the last is brought into view. */
    void select(List<? extends TreeItem<BookEntry>> items) {
        var rows = items.stream().filter(this::isShown).map(tree::getRow).toList();
        if (rows.isEmpty()) {
            return;
        }
        quietly(() -> choose(rows));
        bringIntoView(rows.getLast());
        tell();
    }

    private void choose(List<Integer> rows) {
        var model = tree.getSelectionModel();
        model.clearSelection();
        model.selectIndices(rows.getFirst(), rows.stream().skip(1).mapToInt(Integer::intValue).toArray());
    }

    void bringIntoView(int row) {
        var seen = Optional.ofNullable(tree.lookup(".virtual-flow")).map(VirtualFlow.class::cast);
        var first = seen.map(VirtualFlow::getFirstVisibleCell);
        var last = seen.map(VirtualFlow::getLastVisibleCell);
        if (first.isEmpty() || last.isEmpty() || row <= first.get().getIndex() || row >= last.get().getIndex()) {
            tree.scrollTo(Math.max(0, row - ABOVE));
        }
    }

    /**
     * Changes lines. What was chosen and is still there stays chosen.
     *
     * @param find    where lines are now
     * @param replace whether the line that comes next is chosen where nothing is left
     */
    void keepDuring(Runnable change, Function<LineKey, Optional<BookItem>> find,
            boolean replace) {
        var chosen = new ArrayList<>(entries().stream().map(BookEntry::key).toList());
        lead().map(item -> item.getValue().key()).or(() -> told).ifPresent(key -> {
            chosen.remove(key);
            chosen.add(key);
        });
        var others = lead().map(LineSelection::neighbours).orElse(List.of());
        quietly(() -> {
            change.run();
            var rows = rows(chosen, find);
            if (rows.isEmpty() && replace) {
                rows = rows(others, find).stream().limit(1).toList();
            }
            if (!rows.isEmpty()) {
                choose(rows);
            } else {
                tree.getSelectionModel().clearSelection();
            }
        });
        tell();
    }

    private void quietly(Runnable change) {
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = false;
        }
    }

    private List<Integer> rows(List<LineKey> keys, Function<LineKey, Optional<BookItem>> find) {
        return keys.stream().flatMap(key -> find.apply(key).stream()).filter(this::isShown).map(tree::getRow).toList();
    }

    /** Lines that may take the place of one that goes: those that follow, those before it, those above it. */
    private static List<LineKey> neighbours(TreeItem<BookEntry> item) {
        var found = new ArrayList<LineKey>();
        if (item.getParent() != null) {
            var siblings = item.getParent().getChildren();
            var place = siblings.indexOf(item);
            Stream.concat(siblings.subList(place + 1, siblings.size()).stream(),
                    siblings.subList(0, place).reversed().stream()).map(TreeItem::getValue)
                    .filter(entry -> entry.shows() == item.getValue().shows()).map(BookEntry::key)
                    .forEach(found::add);
        }
        for (var at = item.getParent(); at != null; at = at.getParent()) {
            found.add(at.getValue().key());
        }
        return found;
    }

    /** Whether the line is part of the tree and all above it is open. */
    private boolean isShown(TreeItem<BookEntry> item) {
        var at = item;
        while (at.getParent() != null) {
            at = at.getParent();
            if (!at.isExpanded()) {
                return false;
            }
        }
        return at == tree.getRoot() && at != item;
    }
}
