package org.jimu.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.FindingPlace;
import org.jimu.desk.Wording;
import org.jimu.desk.findings.FindingsView;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** The findings, one a line. Only the lines in sight have their words found. */
final class FindingsTable extends TableView<Finding> {

    private static final double LINE_HEIGHT = 28;
    private static final double SEVERITY_WIDTH = 62;
    private static final double LEAST = 0.8;
    // a table of this width has room for all columns as wide as they are wanted
    private static final double WIDE = 1_200;
    private static final PseudoClass DISMISSED = PseudoClass.getPseudoClass("dismissed");

    private final Texts texts;
    private final Wording wording;
    private FindingsView view = FindingsView.NONE;

    /** @param onOpen hears which finding the user wants to see in its form */
    FindingsTable(Texts texts, Consumer<Finding> onOpen) {
        this.texts = texts;
        this.wording = new Wording(texts.locale());
        setId("findings-list");
        getStyleClass().add("findings-list");
        setAccessibleText(texts.get("findings.list"));
        fixedCellSizeProperty().bind(Theme.following(LINE_HEIGHT));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(List.of(
                column("severity", SEVERITY_WIDTH, this::severity, (one, place) -> wording.ruleName(one.rule())),
                column("project", 210, (one, place) -> place.project().isEmpty() ? place.department() : place.project(),
                        (one, place) -> place.department() + " " + place.year() + " " + place.project()),
                column("cell", 260, (one, place) -> place.cell(), (one, place) -> place.cell()),
                column("sentence", 420, this::sentence, (one, place) -> sentence(one, place) + "\n"
                        + wording.ruleWhy(one.rule())),
                column("fix", 210, (one, place) -> fix(one), (one, place) -> fix(one))));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                current().ifPresent(onOpen);
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                current().ifPresent(onOpen);
            }
        });
    }

    private String severity(Finding finding, FindingPlace place) {
        return finding.isOpen() ? wording.severity(finding.severity()) : texts.get("findings.isDismissed");
    }

    private String sentence(Finding finding, FindingPlace place) {
        return finding.dismissed().map(reason -> texts.get("findings.withReason", wording.finding(finding), reason))
                .orElseGet(() -> wording.finding(finding));
    }

    private String fix(Finding finding) {
        return finding.fix().map(wording::fix).orElse("");
    }

    private TableColumn<Finding, Finding> column(String name, double width,
            BiFunction<Finding, FindingPlace, String> text, BiFunction<Finding, FindingPlace, String> more) {
        var column = new TableColumn<Finding, Finding>(texts.get("findings.column." + name));
        column.setPrefWidth(Theme.sized(width));
        if (!name.equals("sentence")) {
            // what is found gets the rest of the room
            column.minWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.max(
                    Theme.sized(SEVERITY_WIDTH) * LEAST,
                    Math.min(LEAST, getWidth() / Theme.sized(WIDE)) * Theme.sized(width)), widthProperty(),
                    Theme.size()));
            column.maxWidthProperty().bind(Theme.following(width));
        }
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new WordCell(name.equals("severity"), one -> text.apply(one, placeOf(one)),
                one -> more.apply(one, placeOf(one))));
        return column;
    }

    private FindingPlace placeOf(Finding finding) {
        return FindingPlace.of(view.book(), finding, wording);
    }

    /** Shows other findings; the one that has the lead keeps it, or its neighbour gets it. */
    void show(FindingsView found) {
        var former = current();
        var at = getSelectionModel().getSelectedIndex();
        view = found;
        // looked at in place: 200,000 lines are not copied
        setItems(FXCollections.observableList(found.shown()));
        former.ifPresent(one -> {
            var again = found.shown().stream().filter(one::isSame).findFirst().map(found.shown()::indexOf)
                    .orElse(Math.min(at, found.shown().size() - 1));
            if (again >= 0) {
                getSelectionModel().select(again);
            }
        });
        if (getSelectionModel().isEmpty() && !found.shown().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    /** The finding that has the lead. */
    Optional<Finding> current() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** Puts the keyboard onto the list. */
    void begin() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    /** Some words about a finding; the mouse shows more of them. */
    private static final class WordCell extends TableCell<Finding, Finding> {

        private final boolean marked;
        private final Function<Finding, String> text;
        private final Function<Finding, String> more;
        private final Tooltip whole = new Tooltip();

        /** @param marked whether the words are coloured by how bad it is */
        WordCell(boolean marked, Function<Finding, String> text, Function<Finding, String> more) {
            this.marked = marked;
            this.text = text;
            this.more = more;
            whole.setWrapText(true);
            whole.setMaxWidth(460);
            setTooltip(whole);
        }

        @Override
        protected void updateItem(Finding item, boolean empty) {
            super.updateItem(item, empty);
            var finding = Optional.ofNullable(empty ? null : item);
            setText(finding.map(text).map(words -> words.replace('\n', ' ')).orElse(""));
            whole.setText(finding.map(more).orElse(""));
            pseudoClassStateChanged(DISMISSED, finding.filter(one -> !one.isOpen()).isPresent());
            getStyleClass().removeIf(style -> style.startsWith("severity-"));
            finding.filter(one -> marked && one.isOpen())
                    .ifPresent(one -> getStyleClass().add("severity-" + one.severity().code()));
        }
    }
}
