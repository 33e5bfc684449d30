package org.jimu.ui.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.scene.control.TreeItem;

import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.ui.tree.BookEntry.Shows;

/** The lines of a tree as far as they were opened, kept in step with the book: only what an edit touches is done anew. */
final class BookItems {

    // more changes of place than this among siblings are one change of all
    private static final int FEW = 8;

    private final Supplier<Book> book;
    private final BookLines lines;
    private final Map<LineKey, BookItem> items = new HashMap<>();
    private final BookItem root;
    private Optional<Matches> matches;

    /**
     * @param book    the book as it is now
     * @param matches what is shown; empty for all
     */
    BookItems(Supplier<Book> book, BookLines lines, Optional<Matches> matches) {
        this.book = book;
        this.lines = lines;
        this.matches = matches;
        this.root = item(lines.entry(book.get().root()));
        root.setExpanded(true);
    }

    BookItem root() {
        return root;
    }

    /** How many lines were made. */
    int size() {
        return items.size();
    }

    Optional<Matches> matches() {
        return matches;
    }

    private BookItem item(BookEntry entry) {
        var item = new BookItem(this, entry);
        items.put(entry.key(), item);
        return item;
    }

    /** The lines below another one, made for it. */
    List<BookItem> below(BookEntry entry) {
        return lines.below(book.get(), entry, matches).stream().map(this::known).toList();
    }

    private BookItem known(BookEntry entry) {
        return Optional.ofNullable(items.get(entry.key())).orElseGet(() -> item(entry));
    }

    /** The line, where its place is open. */
    Optional<BookItem> find(LineKey key) {
        return Optional.ofNullable(items.get(key));
    }

    /** The line; all above it is opened. Empty where the tree has no such line. */
    Optional<BookItem> reveal(LineKey key) {
        var now = book.get();
        var subject = now.find(key.subject());
        if (subject.isEmpty() || subject.get().kind().isRow()) {
            return Optional.empty();
        }
        for (var above : lines.way(now, subject.get())) {
            var own = above.id().equals(key.subject()) && key.shows().isSubject();
            if (!own) {
                find(new LineKey(above.id(), Shows.of(above.kind()))).ifPresent(BookItems::open);
            }
        }
        return find(key).filter(this::attached);
    }

    private static void open(BookItem item) {
        item.getChildren();
        item.setExpanded(true);
    }

    private boolean attached(TreeItem<BookEntry> item) {
        var at = item;
        while (at.getParent() != null) {
            at = at.getParent();
        }
        return at == root;
    }

    /** Takes in an edit. */
    void update(TouchedLines touched) {
        for (var id : touched.lines()) {
            book.get().find(id).filter(subject -> !subject.kind().isRow()).map(lines::entries).orElse(List.of())
                    .forEach(entry -> find(entry.key()).filter(item -> !item.getValue().equals(entry))
                            .ifPresent(item -> item.setValue(entry)));
        }
        if (!touched.parents().isEmpty()) {
            touched.parents().stream().flatMap(this::opened).forEach(this::refresh);
            dropDetached();
        }
    }

    private Stream<BookItem> opened(SubjectId parent) {
        return book.get().find(parent).flatMap(subject -> find(new LineKey(parent, Shows.of(subject.kind()))))
                .filter(BookItem::isLoaded).stream();
    }

    /** Shows other matches, keeping all lines that stay. */
    void show(Matches changed) {
        matches = Optional.of(changed);
        var opened = items.values().stream().filter(BookItem::isLoaded).toList();
        opened.forEach(this::refresh);
        dropDetached();
    }

    private void refresh(BookItem parent) {
        var wanted = List.<TreeItem<BookEntry>>copyOf(below(parent.getValue()));
        var present = parent.getChildren();
        if (present.equals(wanted)) {
            return;
        }
        for (var item : wanted) {
            if (item.getParent() != null && item.getParent() != parent) {
                item.getParent().getChildren().remove(item);
            }
        }
        var staying = new HashSet<>(wanted);
        present.removeIf(item -> !staying.contains(item));
        if (arrange(new ArrayList<>(present), wanted) <= FEW) {
            arrange(present, wanted);
        } else {
            present.setAll(wanted);
        }
    }

    /**
     * Brings items into the wanted order.
     *
     * @return how many steps that took
     */
    private static <T> int arrange(List<T> present, List<T> wanted) {
        var steps = 0;
        for (var i = 0; i < wanted.size(); i++) {
            var item = wanted.get(i);
            if (i + 1 < present.size() && present.get(i) != item && present.get(i + 1) == item) {
                // the one before it goes elsewhere
                present.remove(i);
                steps++;
            } else if (i >= present.size() || present.get(i) != item) {
                present.remove(item);
                present.add(i, item);
                steps++;
            }
        }
        return steps;
    }

    /** Forgets lines that are no longer part of the tree. */
    private void dropDetached() {
        items.values().removeIf(item -> !attached(item));
    }

    /** Opens branches from the top, as long as there are not too many lines. */
    void expand(int limit) {
        var waiting = new ArrayDeque<BookItem>(List.of(root));
        var shown = 0;
        while (!waiting.isEmpty() && shown < limit) {
            var item = waiting.removeFirst();
            open(item);
            shown += item.getChildren().size();
            item.getChildren().reversed().stream().filter(child -> !child.isLeaf()).map(BookItem.class::cast)
                    .forEach(waiting::addFirst);
        }
    }

    /** Opens the first department and its latest year. */
    void expandFirst() {
        var department = root.getChildren().stream().findFirst();
        department.map(BookItem.class::cast).ifPresent(first -> {
            open(first);
            first.getChildren().stream().filter(child -> child.getValue().shows() == Shows.YEAR)
                    .max(Comparator.comparing(child -> child.getValue().name())).map(BookItem.class::cast)
                    .ifPresent(BookItems::open);
        });
    }
}
