package org.jimu.ui.replace;

import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jimu.desk.BookSearch;
import org.jimu.desk.Change;
import org.jimu.desk.Desk;
import org.jimu.desk.Subscription;
import org.jimu.desk.replace.Preview;
import org.jimu.desk.replace.Replacement;
import org.jimu.desk.replace.Replacing;
import org.jimu.ui.Buttons;
import org.jimu.ui.Failure;
import org.jimu.ui.Texts;

/**
 * Find and replace (查找和替换) at the foot of the window: what is asked for at the left, at the right every place that
 * would change. Hidden until it is opened.
 */
public final class ReplacePane extends BorderPane {

    private static final double SHARE_OF_WINDOW = 0.42;

    private final Desk desk;
    private final Texts texts;
    private final Surroundings around;
    private final ReplaceForm form;
    private final PlaceTable places;
    private final PreviewRun run;
    private final Label count = new Label();
    private final Label notice = new Label();
    private final CheckBox more = new CheckBox();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop;
    private final Button again;
    private final Button all;
    private final Button none;
    private final Button replace;
    private final Subscription subscription;
    private Optional<Preview> preview = Optional.empty();
    // the book has changed since the places were found
    private boolean stale;
    private boolean replacing;

    /** @param search knows which projects have a text, as soon as it has gathered them */
    public ReplacePane(Desk desk, BookSearch search, Texts texts, Surroundings around) {
        this.desk = desk;
        this.texts = texts;
        this.around = around;
        this.form = new ReplaceForm(desk, texts, around, this::ask);
        this.places = new PlaceTable(texts, this::showState, this::open);
        this.run = new PreviewRun(desk, search, this::show,
                failure -> Failure.show(failure, texts, getScene().getWindow()));
        this.stop = button("stop", run::stop);
        this.again = button("again", this::ask);
        this.all = button("all", () -> places.tickAll(true));
        this.none = button("none", () -> places.tickAll(false));
        this.replace = button("do", this::replace);
        setId("replace");
        getStyleClass().add("replace");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("replace.title"));
        setLeft(form);
        setCenter(found());
        prefHeightProperty().bind(sceneProperty().flatMap(scene -> scene.heightProperty())
                .map(height -> height.doubleValue() * SHARE_OF_WINDOW));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        run.busyProperty().addListener((any, was, is) -> showState());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscription = desk.onChange(change -> Platform.runLater(() -> changed(change)));
        showState();
    }

    private Button button(String name, Runnable action) {
        var button = Buttons.of("replace." + name, texts, action);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private VBox found() {
        count.setId("replace-count");
        notice.setId("replace-notice");
        notice.getStyleClass().add("status-warning");
        notice.setWrapText(true);
        more.setId("replace-more");
        more.setWrapText(true);
        more.selectedProperty().addListener((any, was, is) -> showState());
        for (var part : new Region[]{progress, notice, more}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        progress.getStyleClass().add("list-progress");
        progress.progressProperty().bind(run.progressProperty());
        progress.visibleProperty().bind(run.busyProperty());
        stop.visibleProperty().bind(run.busyProperty());
        var bar = new FlowPane(count, progress, stop, again, all, none, replace, button("close", this::close));
        bar.getStyleClass().add("replace-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(places, Priority.ALWAYS);
        places.setPlaceholder(new Label(texts.get("replace.hint")));
        return new VBox(bar, places, more, notice);
    }

    /** Shows the pane with the keyboard in it. */
    public void begin() {
        setVisible(true);
        form.begin();
        ask();
    }

    /** Hides the pane and gives the keyboard back. */
    public void close() {
        run.stop();
        setVisible(false);
        around.leave();
    }

    /** Something else is shown in the window. */
    public void refresh() {
        if (isVisible()) {
            form.refresh();
        }
    }

    /** Ends all work, when the book is closed. */
    public void end() {
        run.stop();
        subscription.cancel();
    }

    private void ask() {
        if (isVisible()) {
            run.ask(form.request());
        }
    }

    private void show(Preview found) {
        preview = Optional.of(found);
        stale = false;
        more.setSelected(found.more() > 0);
        more.setText(texts.get("replace.more", found.shown().size(), found.more(), found.doubtful()));
        places.setPlaceholder(new Label(texts.get(found.request().find().isEmpty() ? "replace.hint" : "replace.no")));
        places.show(found.shown());
        showState();
    }

    /** Whether places are being looked for. */
    public ReadOnlyBooleanProperty busyProperty() {
        return run.busyProperty();
    }

    private Optional<Replacing> chosen() {
        return preview.map(found -> new Replacing(found, places.ticked(), more.isSelected()));
    }

    private void showState() {
        var busy = run.busyProperty().get();
        var total = preview.map(Preview::total).orElse(0);
        var wanted = chosen().map(Replacing::count).orElse(0);
        count.setText(texts.get("replace.count", total, wanted));
        more.setVisible(preview.filter(found -> found.total() > found.shown().size()).isPresent());
        again.setVisible(stale && !busy);
        all.setDisable(total == 0);
        none.setDisable(total == 0);
        replace.setDisable(busy || replacing || wanted == 0 || desk.readOnly());
        notice.setText(desk.readOnly() ? texts.get("replace.readOnly") : places.doubt());
        notice.setVisible(!notice.getText().isEmpty());
    }

    private void changed(Change change) {
        stale |= preview.filter(found -> found.total() > 0).isPresent();
        showState();
    }

    private void pressed(KeyEvent event) {
        if (form.isComposing()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                if (event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing()) {
                    return;
                }
                close();
            }
            case ENTER -> {
                if (event.isShortcutDown()) {
                    replace.fire();
                } else if (form.isTyping()) {
                    places.begin();
                } else {
                    return;
                }
            }
            case DOWN -> {
                if (!form.isTyping()) {
                    return;
                }
                places.begin();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open(Replacement place) {
        desk.book().find(place.subject()).ifPresent(subject -> around.goTo(subject, place.field()));
    }

    private void replace() {
        if (!around.commitEditing() || desk.readOnly()) {
            return;
        }
        chosen().filter(wanted -> wanted.count() > 0).ifPresent(wanted -> {
            replacing = true;
            showState();
            around.work(texts.get("replace.running"), progress -> {
                try {
                    return wanted.run(desk, progress);
                } finally {
                    Platform.runLater(this::replaced);
                }
            }, done -> done.map(this::sentence).orElse(texts.get("replace.stopped")));
        });
    }

    private void replaced() {
        replacing = false;
        ask();
        showState();
    }

    private String sentence(Replacing.Outcome done) {
        return done.skipped() == 0
                ? texts.get("replace.done", done.replaced())
                : texts.get("replace.doneSome", done.replaced(), done.skipped());
    }
}
