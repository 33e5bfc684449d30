package org.jimu.ui.rollover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jimu.desk.Wording;
import org.jimu.form.rollover.Rollover;
import org.jimu.form.rollover.RolloverRequest;
import org.jimu.form.rollover.YearChange;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Buttons;
import org.jimu.ui.Latest;
import org.jimu.ui.Texts;

/** The second step: every year in the texts that are taken along, ticked where it moves, its replacement edited in place. */
final class RolloverPreview extends VBox {

    // a quick typist is not answered letter by letter
    private static final Duration PAUSE = Duration.millis(120);

    private final Book book;
    private final Texts texts;
    private final Wording wording;
    private final ChangeTable table;
    private final TextField filter = new TextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Label count = new Label();
    private final Latest loading = new Latest();
    private final Latest filtering = new Latest();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private List<ChangeLine> lines = List.of();
    private Optional<RolloverRequest> request = Optional.empty();
    private int ticked;

    RolloverPreview(Book book, Texts texts) {
        this.book = book;
        this.texts = texts;
        this.wording = new Wording(texts.locale());
        this.table = new ChangeTable(texts);
        getStyleClass().add("rollover");
        filter.setId("rollover-filter");
        filter.setPromptText(texts.get("rollover.filter"));
        filter.setAccessibleText(texts.get("rollover.filter"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        pause.setOnFinished(event -> look());
        filter.textProperty().addListener((any, was, is) -> pause.playFromStart());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::intoTable);
        count.setId("rollover-changes");
        var bar = new HBox(filter, Buttons.of("rollover.tick.all", texts, () -> table.tickAll(true)),
                Buttons.of("rollover.tick.none", texts, () -> table.tickAll(false)),
                Buttons.of("rollover.tick.project", texts, table::turnProject));
        bar.getStyleClass().add("rollover-line");
        var hint = new Label(texts.get("rollover.preview.hint"));
        hint.getStyleClass().add("rollover-hint");
        hint.setWrapText(true);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(hint, bar, table, count);
    }

    /** Shows the years in what is asked for; decisions that were made about the same places stay. */
    void show(RolloverRequest wanted) {
        request = Optional.of(wanted);
        ready.set(false);
        count.setText(texts.get("rollover.searching"));
        loading.ask(() -> Rollover.changes(book, wanted).stream().map(this::line).toList(), this::take);
    }

    private ChangeLine line(YearChange change) {
        var owner = book.get(change.owner());
        var name = owner.kind() == SubjectKind.PROJECT
                ? owner.text(StandardFields.PROJECT_NAME)
                : texts.get("rollover.whole", book.get(owner.parent()).text(StandardFields.DEPARTMENT_NAME));
        var key = change.field().key();
        return new ChangeLine(change, name, key.startsWith("x.")
                ? texts.get("rollover.otherField")
                : wording.field(key));
    }

    private void take(List<ChangeLine> found) {
        var before = new HashMap<YearChange, ChangeLine>();
        lines.forEach(line -> before.put(line.change(), line));
        var kept = new ArrayList<ChangeLine>(found.size());
        for (var line : found) {
            var known = Optional.ofNullable(before.get(line.change()));
            kept.add(known.orElse(line));
            if (known.isEmpty()) {
                line.tickedProperty().addListener((any, was, is) -> tell(is ? 1 : -1));
            }
        }
        lines = kept;
        ticked = (int) lines.stream().filter(line -> line.tickedProperty().get()).count();
        tell(0);
        ready.set(true);
        look();
    }

    private void tell(int more) {
        ticked += more;
        count.setText(lines.isEmpty() ? "" : texts.get("rollover.changes", lines.size(), ticked));
    }

    private void look() {
        var typed = filter.getText();
        var all = lines;
        filtering.ask(() -> typed.isBlank() ? all : all.stream().filter(line -> line.has(typed)).toList(),
                table::show);
    }

    private void intoTable(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.begin();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        }
    }

    void begin() {
        table.begin();
    }

    /** Whether all years were found. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** What was asked for with the changes that are ticked. */
    Optional<RolloverRequest> decided() {
        return request.filter(any -> ready.get()).map(asked -> new RolloverRequest(asked.shift(), asked.wholes(),
                asked.projects(), asked.carry(), lines.stream().filter(line -> line.tickedProperty().get())
                        .map(ChangeLine::decided).toList()));
    }

    void close() {
        pause.stop();
        loading.drop();
        filtering.drop();
    }
}
