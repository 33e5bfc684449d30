package org.jimu.ui.tree;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jimu.desk.Change;
import org.jimu.desk.Desk;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Texts;

/** Departments, years and projects, with a box that filters them. */
public final class BookTree extends VBox {

    private final Desk desk;
    private final TextField filter = new TextField();
    private final TreeView<BookEntry> tree = new TreeView<>();
    private final TreeLines lines;
    private final Set<SubjectId> collapsed = new HashSet<>();
    private boolean rebuilding;

    /**
     * @param onSelect hears which line is chosen
     * @param onEnter  hears when the user wants to go on to the form
     */
    public BookTree(Desk desk, Texts texts, Consumer<BookEntry> onSelect, Runnable onEnter) {
        this.desk = desk;
        this.lines = new TreeLines(texts);
        getStyleClass().add("book-tree");
        filter.setId("tree-filter");
        filter.setPromptText(texts.get("tree.filter"));
        filter.setAccessibleText(texts.get("tree.filter"));
        tree.setId("book-tree");
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.get("tree.accessible"));
        tree.setCellFactory(any -> new BookTreeCell());
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(filter, tree);
        filter.textProperty().addListener((any, was, is) -> rebuild());
        tree.getSelectionModel().selectedItemProperty().addListener((any, was, is) -> {
            if (is != null && !rebuilding) {
                onSelect.accept(is.getValue());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                onEnter.run();
                event.consume();
            }
        });
        desk.onChange(this::changed);
        rebuild();
    }

    /** Names, amounts and the marks of what is wrong: any edit may change the lines. */
    private void changed(Change change) {
        if (Platform.isFxApplicationThread()) {
            rebuild();
        } else {
            Platform.runLater(this::rebuild);
        }
    }

    /** Makes the lines anew; what was chosen and folded stays so. */
    private void rebuild() {
        var chosen = selected();
        rebuilding = true;
        try {
            var root = lines.of(desk.book(), filter.getText().strip(), collapsed);
            root.addEventHandler(TreeItem.<BookEntry>branchCollapsedEvent(),
                    event -> collapsed.add(event.getTreeItem().getValue().subject()));
            root.addEventHandler(TreeItem.<BookEntry>branchExpandedEvent(),
                    event -> collapsed.remove(event.getTreeItem().getValue().subject()));
            tree.setRoot(root);
            chosen.ifPresent(entry -> select(entry.subject(), entry.shows()));
        } finally {
            rebuilding = false;
        }
    }

    /** The chosen line. */
    public Optional<BookEntry> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /** Chooses the line of a subject. */
    public void select(SubjectId subject, BookEntry.Shows shows) {
        find(tree.getRoot(), subject, shows).ifPresent(item -> {
            tree.getSelectionModel().select(item);
            var row = tree.getRow(item);
            if (row >= 0 && !rebuilding) {
                tree.scrollTo(Math.max(0, row - 5));
            }
        });
    }

    /** Chooses the first project, or else the first line. */
    public void selectFirst() {
        desk.book().all(SubjectKind.PROJECT).stream().findFirst()
                .ifPresentOrElse(project -> select(project.id(), BookEntry.Shows.PROJECT),
                        () -> tree.getSelectionModel().selectFirst());
    }

    /** Puts the cursor into the filter box. */
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private static Optional<TreeItem<BookEntry>> find(TreeItem<BookEntry> item, SubjectId subject,
            BookEntry.Shows shows) {
        if (item.getValue().subject().equals(subject) && item.getValue().shows() == shows) {
            return Optional.of(item);
        }
        return item.getChildren().stream().flatMap(child -> find(child, subject, shows).stream()).findFirst();
    }
}
