package org.jimu.ui.tree;

import javafx.event.EventDispatchChain;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/** A line that asks for the lines below it when it is first opened. */
final class BookItem extends TreeItem<BookEntry> {

    private final BookItems items;
    private boolean loaded;

    BookItem(BookItems items, BookEntry entry) {
        super(entry);
        this.items = items;
    }

    @Override
    public boolean isLeaf() {
        return !getValue().branch();
    }

    @Override
    public ObservableList<TreeItem<BookEntry>> getChildren() {
        if (!loaded) {
            loaded = true;
            super.getChildren().setAll(items.below(getValue()));
        }
        return super.getChildren();
    }

    /** The tree view would make all its lines anew for one that has another name; its cells look for themselves. */
    @Override
    public EventDispatchChain buildEventDispatchChain(EventDispatchChain tail) {
        return super.buildEventDispatchChain(tail).prepend((event, chain) -> event.getEventType()
                .equals(TreeItem.valueChangedEvent()) ? null : chain.dispatchEvent(event));
    }

    /** Whether the lines below were ever asked for. */
    boolean isLoaded() {
        return loaded;
    }
}
