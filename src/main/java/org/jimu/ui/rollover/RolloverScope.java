package org.jimu.ui.rollover;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.cell.CheckBoxTreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jimu.form.rollover.CarryOver;
import org.jimu.form.rollover.DepartmentYear;
import org.jimu.form.rollover.RolloverOffer;
import org.jimu.form.rollover.RolloverRequest;
import org.jimu.form.rollover.YearShift;
import org.jimu.model.Book;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Latest;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.rollover.OfferLine.Kind;

/** The first step: from which year to which, which departments and projects, and what of them goes along. */
final class RolloverScope extends VBox {

    private static final double LINE_HEIGHT = 32;
    private static final double YEAR_WIDTH = 90;

    private final Book book;
    private final Texts texts;
    private final Optional<SubjectId> department;
    private final ComboBox<Integer> from = new ComboBox<>();
    private final TextField to = new TextField();
    private final TreeView<OfferLine> tree = new TreeView<>();
    private final Label count = new Label();
    private final RadioButton keepAmounts = new RadioButton();
    private final RadioButton emptyAmounts = new RadioButton();
    private final RadioButton keepCodes = new RadioButton();
    private final RadioButton emptyCodes = new RadioButton();
    private final Latest latest = new Latest();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(false);
    private boolean heard;

    /**
     * @param shown    what the window shows: its department is ticked at first, or all where it has none
     * @param onAccept hears when the user goes on
     */
    RolloverScope(Book book, Optional<SubjectId> shown, Texts texts, Runnable onAccept) {
        this.book = book;
        this.texts = texts;
        this.department = shown.flatMap(id -> book.enclosing(id, SubjectKind.DEPARTMENT)).map(Subject::id);
        getStyleClass().add("rollover");
        count.setId("rollover-count");
        from.setId("rollover-from");
        from.setAccessibleText(texts.get("rollover.from"));
        to.setId("rollover-to");
        to.setPrefWidth(Theme.sized(YEAR_WIDTH));
        to.setAccessibleText(texts.get("rollover.to"));
        setUpTree(onAccept);
        getChildren().addAll(years(), tree, count,
                choice("rollover.amounts", keepAmounts, emptyAmounts),
                choice("rollover.codes", keepCodes, emptyCodes));
        // who begins with blank amounts sets the projects up anew, and new codes come from the system
        emptyAmounts.selectedProperty().addListener((any, was, is) -> (is ? emptyCodes : keepCodes).setSelected(true));
        var year = shown.flatMap(id -> book.enclosing(id, SubjectKind.YEAR)).flatMap(RolloverOffer::number);
        latest.ask(() -> RolloverOffer.years(book), years -> begin(years, year));
    }

    private Node years() {
        var hint = new Label(texts.get("rollover.scope.hint"));
        hint.getStyleClass().add("rollover-hint");
        hint.setWrapText(true);
        var line = new HBox(new Label(texts.get("rollover.from")), from, new Label(texts.get("rollover.to")), to);
        line.getStyleClass().add("rollover-line");
        return new VBox(8, line, hint);
    }

    private Node choice(String key, RadioButton keep, RadioButton empty) {
        var group = new ToggleGroup();
        keep.setText(texts.get(key + ".keep"));
        keep.setId(key.replace('.', '-') + "-keep");
        empty.setText(texts.get(key + ".empty"));
        empty.setId(key.replace('.', '-') + "-empty");
        group.getToggles().addAll(keep, empty);
        keep.setSelected(true);
        var name = new Label(texts.get(key));
        name.setMinWidth(Theme.sized(YEAR_WIDTH));
        var line = new HBox(name, keep, empty);
        line.getStyleClass().add("rollover-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void setUpTree(Runnable onAccept) {
        tree.setId("rollover-tree");
        tree.setAccessibleText(texts.get("rollover.scope.hint"));
        tree.setCellFactory(any -> new CheckBoxTreeCell<>(OfferItems::tick, new Naming()));
        tree.fixedCellSizeProperty().bind(Theme.following(LINE_HEIGHT));
        VBox.setVgrow(tree, Priority.ALWAYS);
        // the tree and the buttons would take the key that goes on
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && (event.getTarget() == tree || event.getTarget() instanceof RadioButton)) {
                onAccept.run();
                event.consume();
            }
        });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(OfferItems::tick)
                        .ifPresent(tick -> tick.set(!tick.get()));
                event.consume();
            }
        });
    }

    private void begin(List<Integer> years, Optional<Integer> shown) {
        from.getItems().setAll(years);
        if (years.isEmpty()) {
            count.setText(texts.get("rollover.noYear"));
            return;
        }
        from.setValue(shown.orElseGet(years::getLast));
        to.setText(Integer.toString(from.getValue() + 1));
        from.valueProperty().addListener((any, was, is) -> {
            to.setText(Integer.toString(is + 1));
            load();
        });
        to.textProperty().addListener((any, was, is) -> load());
        load();
    }

    /** From which year to which; empty where the second one is no other year. */
    private Optional<YearShift> shift() {
        var typed = to.getText().strip();
        return Optional.ofNullable(from.getValue())
                .filter(year -> typed.matches("(19|20)\\d\\d") && Integer.parseInt(typed) != year)
                .map(year -> new YearShift(year, Integer.parseInt(typed)));
    }

    private void load() {
        complete.set(false);
        shift().ifPresentOrElse(shift -> latest.ask(
                () -> new OfferItems(shift, this::ticked, texts).of(RolloverOffer.of(book, shift),
                        this::isTickedAtFirst),
                this::show),
                () -> {
                    latest.drop();
                    count.setText(texts.get("rollover.badYear"));
                });
    }

    private boolean isTickedAtFirst(DepartmentYear offer) {
        return department.isEmpty() || isIn(book.get(book.get(offer.year()).parent()), department.get());
    }

    private boolean isIn(Subject subject, SubjectId above) {
        var at = subject;
        while (at.kind() == SubjectKind.DEPARTMENT) {
            if (at.id().equals(above)) {
                return true;
            }
            at = book.get(at.parent());
        }
        return false;
    }

    private void show(CheckBoxTreeItem<OfferLine> root) {
        tree.setRoot(root);
        tree.getSelectionModel().select(firstTicked(root));
        tree.scrollTo(Math.max(0, tree.getSelectionModel().getSelectedIndex() - 1));
        tell();
    }

    private static TreeItem<OfferLine> firstTicked(TreeItem<OfferLine> root) {
        return root.getChildren().stream()
                .filter(item -> ((CheckBoxTreeItem<OfferLine>) item).isSelected()).findFirst().orElse(root);
    }

    /** A tick is told for each line below and for what stands above: one answer to all is enough. */
    private void ticked() {
        if (!heard && tree.getRoot() != null) {
            heard = true;
            Platform.runLater(this::tell);
        }
    }

    private void tell() {
        heard = false;
        var projects = ticked(Kind.PROJECT).size();
        var wholes = ticked(Kind.WHOLE).size();
        count.setText(texts.get("rollover.chosen", projects, wholes));
        complete.set(projects + wholes > 0);
    }

    private Set<SubjectId> ticked(Kind kind) {
        return OfferItems.ticked(tree.getRoot(), kind);
    }

    /** Whether there is something to take, and a year to take it to. */
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    void begin() {
        tree.requestFocus();
    }

    /** What is wanted so far, without changes of texts; empty where that is not complete. */
    Optional<RolloverRequest> request() {
        return shift().filter(any -> complete.get()).map(shift -> new RolloverRequest(shift, ticked(Kind.WHOLE),
                ticked(Kind.PROJECT), new CarryOver(keepAmounts.isSelected(), keepCodes.isSelected()), List.of()));
    }

    void close() {
        latest.drop();
    }

    /** Names for the lines of the tree. */
    private static final class Naming extends StringConverter<TreeItem<OfferLine>> {
        @Override
        public String toString(TreeItem<OfferLine> item) {
            return item.getValue().text();
        }

        @Override
        public TreeItem<OfferLine> fromString(String name) {
            throw new UnsupportedOperationException("a tree is not typed");
        }
    }
}
