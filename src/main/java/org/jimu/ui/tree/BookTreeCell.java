package org.jimu.ui.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Circle;

import org.jimu.model.WorkState;
import org.jimu.ui.LateTooltip;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.tree.BookEntry.Shows;
import org.jimu.ui.tree.TreePlaces.Mark;

/** A line of the tree: the name at the left, the amount at the right; its name is edited in place. */
final class BookTreeCell extends TreeCell<BookEntry> {

    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");
    private static final double MARK = 4;

    private final LineFacts facts;
    private final Texts texts;
    private final TreeClipboard clipboard;
    private final TreeCommands commands;
    private final Label name = new Label();
    private final Label amount = new Label();
    private final Circle mark = new Circle(MARK);
    private final Label state = new Label();
    private final HBox line = new HBox(name, state, mark, amount);
    private Optional<TextField> editor = Optional.empty();
    private Optional<Tooltip> tooltip = Optional.empty();
    private String tip = "";
    // the tree's state lives longer than its cells
    private final InvalidationListener look = any -> show();
    private Optional<BookEntry> edited = Optional.empty();
    private Optional<Look> shown = Optional.empty();

    BookTreeCell(LineFacts facts, TreeClipboard clipboard, TreeCommands commands, Texts texts) {
        this.facts = facts;
        this.texts = texts;
        this.clipboard = clipboard;
        this.commands = commands;
        line.getStyleClass().add("tree-line");
        line.setAlignment(Pos.CENTER_LEFT);
        amount.getStyleClass().add("tree-amount");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        mark.getStyleClass().add("tree-mark");
        mark.radiusProperty().bind(Theme.following(MARK));
        amount.setMinWidth(USE_PREF_SIZE);
        state.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        // a line is as wide as the tree, so that amounts stand below each other
        setPrefWidth(0);
        LateTooltip.give(this, () -> {
            var made = new Tooltip(tip);
            tooltip = Optional.of(made);
            return made;
        });
        facts.version().addListener(new WeakInvalidationListener(look));
        clipboard.version().addListener(new WeakInvalidationListener(look));
    }

    @Override
    protected void updateItem(BookEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        show();
    }

    private void showTip(Tooltip over) {
        over.setText(tip);
        setTooltip(over);
    }

    /** What a line shows: much that happens in a book leaves most lines as they are. */
    private record Look(BookEntry entry, String fact, boolean cut, boolean edited) {}

    private void show() {
        var now = isEmpty()
                ? Optional.<Look>empty()
                : Optional.ofNullable(getTreeItem()).map(TreeItem::getValue).map(entry -> new Look(entry,
                        facts.of(entry), entry.shows().isSubject() && clipboard.isCut(entry.subject()), isEditing()));
        if (now.isPresent() && now.equals(shown)) {
            return;
        }
        shown = now;
        setText(null);
        now.ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        kinds(Optional.empty());
        pseudoClassStateChanged(CUT, false);
    }

    private void show(Look is) {
        var entry = is.entry();
        var wrong = entry.shows() == Shows.PROJECT ? is.fact() : "";
        name.setText(entry.name());
        amount.setText(entry.shows() == Shows.YEAR ? is.fact() : entry.amount());
        mark.setVisible(!wrong.isEmpty());
        var worked = showState(entry.state());
        tip = Stream.of(entry.name(), worked, wrong).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        tooltip.ifPresent(this::showTip);
        setAccessibleText(String.join(" ", entry.name(), amount.getText(), worked, wrong));
        kinds(Optional.of(entry.shows()));
        pseudoClassStateChanged(CUT, is.cut());
        if (!is.edited()) {
            setGraphic(line);
        }
    }

    /** Shows how far the work has come; what is being filled in has no mark. Answers with its name. */
    private String showState(WorkState is) {
        var marked = is != WorkState.FILLING;
        state.setVisible(marked);
        state.setManaged(marked);
        state.setText(marked ? texts.get("state.mark." + is.code()) : "");
        var classes = List.of("tree-state", "state-" + is.code());
        if (!state.getStyleClass().equals(classes)) {
            state.getStyleClass().setAll(classes);
        }
        return marked ? texts.get("state." + is.code()) : "";
    }

    private void kinds(Optional<Shows> is) {
        Arrays.stream(Shows.values()).forEach(shows -> pseudoClassStateChanged(
                PseudoClass.getPseudoClass(shows.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                is.equals(Optional.of(shows))));
    }

    /** Shows that something is about to be dropped here. */
    void mark(Optional<Mark> drop) {
        Arrays.stream(Mark.values()).forEach(one -> pseudoClassStateChanged(
                PseudoClass.getPseudoClass("drop-" + one.name().toLowerCase(Locale.ROOT)),
                drop.equals(Optional.of(one))));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            edited = Optional.of(getTreeItem().getValue());
            var field = editor.orElseGet(this::makeEditor);
            field.setText(commands.name(getTreeItem().getValue().subject()));
            setGraphic(field);
            shown = Optional.empty();
            field.requestFocus();
            field.selectAll();
        }
    }

    /** Most lines are never renamed, so a line has its field only when it first is. */
    private TextField makeEditor() {
        var field = new TextField();
        editor = Optional.of(field);
        field.setId("tree-name");
        field.getStyleClass().add("tree-name");
        field.focusedProperty().addListener((any, was, is) -> {
            if (!is) {
                cancelEdit();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::editorKey);
        return field;
    }

    private void editorKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            edited = Optional.empty();
        }
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
            event.consume();
            var tree = getTreeView();
            cancelEdit();
            tree.requestFocus();
        }
    }

    /** However the editing ends, what was typed is taken; only the key that gives up empties {@link #edited} before. */
    @Override
    public void cancelEdit() {
        var entry = edited;
        edited = Optional.empty();
        super.cancelEdit();
        show();
        entry.ifPresent(was -> commands.rename(was.subject(), editor.orElseThrow().getText()));
    }
}
