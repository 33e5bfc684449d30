package org.jimu.ui.findings;

import java.util.HashSet;
import java.util.Optional;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jimu.audit.Audit;
import org.jimu.audit.Dismissal;
import org.jimu.audit.rule.Finding;
import org.jimu.desk.Desk;
import org.jimu.desk.FindingsIndex;
import org.jimu.desk.Wording;
import org.jimu.desk.findings.FindingsView;
import org.jimu.desk.findings.Mending;
import org.jimu.edit.Edit;
import org.jimu.edit.EditRefused;
import org.jimu.form.FormLibrary;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectId;
import org.jimu.store.StoreException;
import org.jimu.ui.Buttons;
import org.jimu.ui.Failure;
import org.jimu.ui.Latest;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** The findings of the book (审核意见) at the foot of the window, and what is done about them. Hidden until it is opened. */
public final class FindingsPane extends VBox {

    // the head and two lines, also on a small screen
    private static final double LEAST_HEIGHT = 96;
    private static final double SHARE_OF_WINDOW = 0.38;

    private final Desk desk;
    private final FormLibrary forms;
    private final FindingsIndex index;
    private final Texts texts;
    private final Wording wording;
    private final Around around;
    private final FindingsBar bar;
    private final FindingsTable table;
    private final Latest latest = new Latest();
    private final Label count = new Label();
    private final Button open;
    private final Button mend;
    private final Button mendKind;
    private final Button dismiss;
    private final Button restore;
    private final Button print;
    private FindingsView view = FindingsView.NONE;

    /** @param index knows the findings; who has it tells the pane when they are others, see {@link #refresh} */
    public FindingsPane(Desk desk, FormLibrary forms, FindingsIndex index, Texts texts, Around around) {
        this.desk = desk;
        this.forms = forms;
        this.index = index;
        this.texts = texts;
        this.wording = new Wording(texts.locale());
        this.around = around;
        this.bar = new FindingsBar(texts, around, this::refresh);
        this.table = new FindingsTable(texts, this::open);
        this.open = button("open", () -> table.current().ifPresent(this::open));
        this.mend = button("mend", () -> table.current().ifPresent(this::mend));
        this.mendKind = button("mendKind", () -> table.current().ifPresent(this::mendKind));
        this.dismiss = button("dismiss", () -> table.current().ifPresent(this::dismiss));
        this.restore = button("restore", () -> table.current().ifPresent(one -> apply(Dismissal.restore(one))));
        this.print = button("print", () -> around.print(view.book(), view.shown()));
        setId("findings");
        getStyleClass().add("findings");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("findings.title"));
        count.setId("findings-count");
        var actions = new FlowPane(count, open, mend, mendKind, dismiss, restore, print, button("close", this::close));
        actions.getStyleClass().add("findings-bar");
        actions.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.minHeightProperty().bind(Theme.following(LEAST_HEIGHT));
        getChildren().addAll(bar, table, actions);
        prefHeightProperty().bind(sceneProperty().flatMap(scene -> scene.heightProperty())
                .map(height -> height.doubleValue() * SHARE_OF_WINDOW));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        table.setPlaceholder(new Label(texts.get("findings.none")));
        table.getSelectionModel().selectedItemProperty().addListener((any, was, is) -> showState());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        showState();
    }

    private Button button(String name, Runnable action) {
        var button = Buttons.of("findings." + name, texts, action);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && !(event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing())) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && bar.isTyping()) {
            table.begin();
            event.consume();
        }
    }

    /** Shows the pane with the keyboard in it. */
    public void begin() {
        setVisible(true);
        refresh();
        table.begin();
    }

    /** Hides the pane and gives the keyboard back. */
    public void close() {
        setVisible(false);
        around.leave();
    }

    /** The findings are others, or others are wanted. */
    public void refresh() {
        if (isVisible()) {
            var filter = bar.filter();
            var book = desk.book();
            latest.ask(() -> FindingsView.of(book, index, filter, wording), this::show);
        }
    }

    /** Something else is chosen in the tree. */
    public void chosen() {
        if (bar.isOfChosen()) {
            refresh();
        }
    }

    /** Ends all work, when the book is closed. */
    public void end() {
        latest.drop();
    }

    private void show(FindingsView found) {
        var fresh = table.getItems().isEmpty();
        view = found;
        table.show(found);
        var counts = found.counts();
        count.setText(texts.get("findings.count", counts.errors(), counts.warnings(), counts.hints()));
        if (fresh && table.isFocused()) {
            table.begin();
        }
        showState();
    }

    private void showState() {
        var now = table.current();
        var writes = !desk.readOnly();
        open.setDisable(now.isEmpty());
        print.setDisable(view.shown().stream().noneMatch(Finding::isOpen));
        var mends = writes && now.filter(one -> one.isOpen() && one.fix().isPresent()).isPresent();
        mend.setDisable(!mends);
        mendKind.setDisable(!mends);
        var isDismissed = now.filter(one -> !one.isOpen()).isPresent();
        dismiss.setVisible(!isDismissed);
        dismiss.setDisable(!writes || now.isEmpty());
        restore.setVisible(isDismissed);
        restore.setDisable(!writes);
    }

    private void open(Finding finding) {
        desk.book().find(finding.subject())
                .ifPresent(subject -> around.goTo(subject, StandardFields.of(finding.key())));
    }

    private void mend(Finding finding) {
        if (around.commitEditing()) {
            Mending.of(desk.book(), finding, wording).ifPresentOrElse(
                    mending -> ask(mending, wording.finding(finding)),
                    () -> around.tell(texts.get("mending.changed")));
        }
    }

    private void mendKind(Finding finding) {
        if (!around.commitEditing()) {
            return;
        }
        var book = desk.book();
        var filter = bar.filter();
        around.work(texts.get("mending.finding"), progress -> {
            var tables = new HashSet<SubjectId>(filter.chosen().map(chosen -> chosen.get())
                    .orElseGet(() -> Audit.tables(book, SubjectId.BOOK)));
            return Mending.ofKind(book, forms, finding.rule(), tables, wording, progress);
        }, found -> {
            found.ifPresent(mending -> ask(mending,
                    texts.get("mending.kind", wording.ruleName(finding.rule()), mending.count())));
            return found.isPresent() ? "" : texts.get("mending.none");
        });
    }

    private void ask(Mending mending, String what) {
        new MendingDialog(mending, what, texts, getScene().getWindow(), () -> run(mending)).show();
    }

    private void run(Mending mending) {
        attempt(() -> around.tell(mending.run(desk).isPresent()
                ? texts.get("mending.done", mending.count())
                : texts.get("mending.changed")));
    }

    private void dismiss(Finding finding) {
        if (around.commitEditing()) {
            new DismissDialog(wording.finding(finding), texts, getScene().getWindow(),
                    reason -> apply(Dismissal.dismiss(finding, reason))).show();
        }
    }

    private void apply(Edit edit) {
        attempt(() -> desk.apply(edit));
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (EditRefused | StoreException e) {
            Failure.show(e, texts, getScene().getWindow());
        }
        Platform.runLater(table::requestFocus);
    }

    /** The finding that has the lead in the list. */
    Optional<Finding> current() {
        return table.current();
    }
}
