package org.jimu.ui.list;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.cell.CheckBoxTreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.StringConverter;

import org.jimu.desk.Desk;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** A button that says whose indicators are listed; below it opens a small tree of departments and years to tick. */
public final class ScopeChooser extends Button {

    private static final double WIDTH = 340;
    private static final double LINE_HEIGHT = 32;
    private static final double MOST_HEIGHT = 420;

    private final Desk desk;
    private final Texts texts;
    private final Consumer<Set<SubjectId>> onChoose;
    private final TreeView<Subject> tree = new TreeView<>();
    private final Popup popup = new Popup();
    private Set<SubjectId> chosen = Set.of();
    private boolean heard;

    /** @param onChoose hears which departments and years are chosen; none means all */
    public ScopeChooser(Desk desk, Texts texts, Consumer<Set<SubjectId>> onChoose) {
        this.desk = desk;
        this.texts = texts;
        this.onChoose = onChoose;
        setId("list-scope");
        getStyleClass().add("list-scope");
        setMnemonicParsing(false);
        tree.setId("list-scope-tree");
        tree.setCellFactory(any -> new CheckBoxTreeCell<>(item -> ((CheckBoxTreeItem<Subject>) item).selectedProperty(),
                new Naming()));
        tree.fixedCellSizeProperty().bind(Theme.following(LINE_HEIGHT));
        tree.prefWidthProperty().bind(Theme.following(WIDTH));
        tree.prefHeightProperty().bind(tree.expandedItemCountProperty().multiply(tree.fixedCellSizeProperty()).add(2));
        tree.setMaxHeight(MOST_HEIGHT);
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE
                    && tree.getSelectionModel().getSelectedItem() instanceof CheckBoxTreeItem<Subject> item) {
                item.setSelected(!item.isSelected());
                event.consume();
            }
        });
        var content = new VBox(new Label(texts.get("list.scope.hint")), tree);
        content.getStyleClass().add("list-scope-popup");
        Theme.dress(content);
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        setOnAction(event -> open());
        name();
    }

    /** The departments and years that are chosen, with all below them; none means all. */
    public Set<SubjectId> chosen() {
        return chosen;
    }

    void show(Set<SubjectId> tops) {
        chosen = tops;
        name();
    }

    private void open() {
        var root = item(desk.book().root());
        root.setExpanded(true);
        tick(root, chosen.isEmpty());
        root.addEventHandler(CheckBoxTreeItem.<Subject>checkBoxSelectionChangedEvent(), event -> {
            // a tick is told for each year below and for what stands above: one answer to all is enough
            if (!heard) {
                heard = true;
                Platform.runLater(() -> choose(root));
            }
        });
        tree.setRoot(root);
        var corner = localToScreen(getLayoutBounds());
        popup.show(this, corner.getMinX(), corner.getMaxY());
        tree.requestFocus();
        tree.getSelectionModel().selectFirst();
    }

    private CheckBoxTreeItem<Subject> item(Subject subject) {
        var item = new CheckBoxTreeItem<>(subject);
        desk.book().children(subject.id())
                .filter(child -> child.kind() == SubjectKind.DEPARTMENT || child.kind() == SubjectKind.YEAR)
                .forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    private void tick(TreeItem<Subject> item, boolean all) {
        if (item instanceof CheckBoxTreeItem<Subject> box && (all || chosen.contains(item.getValue().id()))) {
            box.setSelected(true);
        } else {
            item.getChildren().forEach(child -> tick(child, all));
            item.setExpanded(item.isExpanded() || item.getChildren().stream()
                    .anyMatch(child -> child.isExpanded() || chosen.contains(child.getValue().id())));
        }
    }

    private void choose(CheckBoxTreeItem<Subject> root) {
        heard = false;
        var ticked = new HashSet<SubjectId>();
        collect(root, ticked);
        var now = ticked.contains(SubjectId.BOOK) ? Set.<SubjectId>of() : Set.copyOf(ticked);
        if (!now.equals(chosen)) {
            chosen = now;
            name();
            onChoose.accept(now);
        }
    }

    /** What is ticked wholly stands for all below it. */
    private static void collect(TreeItem<Subject> item, Set<SubjectId> ticked) {
        if (item instanceof CheckBoxTreeItem<Subject> box && box.isSelected() && !box.isIndeterminate()) {
            ticked.add(item.getValue().id());
        } else {
            item.getChildren().forEach(child -> collect(child, ticked));
        }
    }

    private void name() {
        var names = chosen.stream().sorted().flatMap(id -> desk.book().find(id).stream()).map(this::full).toList();
        setText(switch (names.size()) {
            case 0 -> texts.get("list.scope.all");
            case 1 -> names.getFirst();
            default -> texts.get("list.scope.some", names.getFirst(), names.size());
        });
    }

    private String full(Subject subject) {
        return subject.kind() == SubjectKind.YEAR
                ? desk.book().get(subject.parent()).text(StandardFields.DEPARTMENT_NAME) + " " + nameOf(subject)
                : nameOf(subject);
    }

    private String nameOf(Subject subject) {
        return switch (subject.kind()) {
            case BOOK -> texts.get("list.scope.all");
            case YEAR -> texts.get("tree.year", subject.text(StandardFields.YEAR));
            default -> subject.text(StandardFields.DEPARTMENT_NAME);
        };
    }

    /** Names for the lines of the tree. */
    private final class Naming extends StringConverter<TreeItem<Subject>> {
        @Override
        public String toString(TreeItem<Subject> item) {
            return nameOf(item.getValue());
        }

        @Override
        public TreeItem<Subject> fromString(String name) {
            throw new UnsupportedOperationException("a tree is not typed");
        }
    }
}
