package org.jimu.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jimu.audit.rule.Severity;
import org.jimu.desk.Desk;
import org.jimu.desk.FindingsIndex;
import org.jimu.desk.Wording;
import org.jimu.desk.overview.Overview;
import org.jimu.desk.overview.OverviewIndex;
import org.jimu.model.MoneyUnit;
import org.jimu.model.SubjectId;
import org.jimu.model.WorkState;
import org.jimu.ui.Latest;
import org.jimu.ui.Soon;
import org.jimu.ui.Texts;

/**
 * The book at a glance (总览): how far the work is, the amounts, what is wrong and what is missing. Worked out beside the
 * window, and again a moment after each edit while it is shown.
 */
public final class OverviewPane extends ScrollPane {

    private final Desk desk;
    private final FindingsIndex index;
    private final Texts texts;
    private final Ways ways;
    private final OverviewIndex overviews;
    private final ProgressBar working = new ProgressBar();
    private final Label title = new Label();
    private final Label sums = new Label();
    private final ComboBox<String> years = new ComboBox<>();
    private final FlowPane states = new FlowPane();
    private final TwoColumns bars = new TwoColumns();
    private final Label more = new Label();
    private final VBox kinds = new VBox();
    private final Label missingTitle = new Label();
    private final MissingList missing;
    private final Latest latest = new Latest();
    private final Soon soon = new Soon(this::work);
    private SubjectId top = SubjectId.BOOK;
    // the keyboard was asked for before there was anything to take it
    private boolean wanted;
    private Optional<Overview> shown = Optional.empty();
    private boolean filling;

    /** What was worked out, and the years that could be chosen. */
    private record Seen(List<String> years, Overview overview) {}

    /** @param index what is wrong in the book; it is followed */
    public OverviewPane(Desk desk, FindingsIndex index, Texts texts, Ways ways) {
        this.desk = desk;
        this.index = index;
        this.texts = texts;
        this.ways = ways;
        this.overviews = new OverviewIndex(desk);
        this.missing = new MissingList(texts, ways);
        setId("overview");
        getStyleClass().add("overview");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content());
        // before the first layout the content is in no scene, and nothing in it can take the keyboard
        states.sceneProperty().addListener((any, was, is) -> {
            if (is != null && wanted) {
                Platform.runLater(this::begin);
            }
        });
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ways.leave();
                event.consume();
            }
        });
        desk.onChange(change -> Platform.runLater(this::changed));
        index.onUpdate(tables -> Platform.runLater(this::changed));
    }

    private Node content() {
        title.getStyleClass().add("overview-title");
        sums.setId("overview-sums");
        sums.setWrapText(true);
        sums.setMinWidth(0);
        years.setMinWidth(USE_PREF_SIZE);
        years.setId("overview-years");
        years.setAccessibleText(texts.get("overview.years"));
        years.setTooltip(new Tooltip(texts.get("overview.years")));
        years.setOnAction(event -> {
            if (!filling) {
                work();
            }
        });
        working.setId("overview-working");
        working.setAccessibleText(texts.get("overview.working"));
        working.setVisible(false);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, years, working, gap, sums);
        head.getStyleClass().add("overview-head");
        states.getStyleClass().add("overview-states-line");
        states.setId("overview-numbers");
        more.managedProperty().bind(more.visibleProperty());
        more.getStyleClass().add("hit-path");
        var lists = new TwoColumns();
        lists.show(box(new Label(texts.get("overview.kinds")), kinds), box(missingTitle, missing));
        var content = new VBox(head, states, bars, more, lists);
        content.getStyleClass().add("overview-content");
        return content;
    }

    private static VBox box(Label caption, Node content) {
        caption.getStyleClass().add("overview-caption");
        var box = new VBox(caption, content);
        box.getStyleClass().add("overview-box");
        box.setMinWidth(0);
        // columns share the width, whatever stands in them
        box.setPrefWidth(1);
        return box;
    }

    /** Shows the overview of the book, or of a department and all below it. */
    public void show(SubjectId of) {
        if (!top.equals(of)) {
            top = of;
            shown = Optional.empty();
            filling = true;
            years.setValue(texts.get("overview.years.all"));
            filling = false;
        }
        setVisible(true);
        work();
    }

    /** Shows nothing, and works nothing out. */
    public void hide() {
        setVisible(false);
        wanted = false;
        soon.drop();
        latest.drop();
        // not in the window's thread: it waits for what is being worked out
        Thread.startVirtualThread(overviews::rest);
    }

    /** Takes the keyboard. */
    public void begin() {
        var number = states.getChildren().stream().filter(node -> !node.isDisabled() && node instanceof Button)
                .findFirst();
        number.orElse(this).requestFocus();
        // asked for again with the next numbers, where there is none yet or it could not take it
        wanted = number.filter(Node::isFocused).isEmpty();
    }

    private void changed() {
        if (isVisible()) {
            soon.ask();
        }
    }

    private void work() {
        var book = desk.book();
        if (book.find(top).isEmpty()) {
            top = SubjectId.BOOK;
        }
        var of = top;
        working.setVisible(true);
        var year = Optional.ofNullable(years.getValue()).filter(one -> !one.equals(texts.get("overview.years.all")));
        latest.ask(() -> {
            var all = overviews.years(of);
            return new Seen(all, overviews.of(of, year.filter(all::contains), index::of));
        }, seen -> {
            working.setVisible(false);
            show(seen);
        });
    }

    private void show(Seen seen) {
        showYears(seen.years());
        if (shown.filter(seen.overview()::equals).isPresent()) {
            return;
        }
        var hadKeyboard = isFocusWithin();
        var number = states.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        var overview = seen.overview();
        shown = Optional.of(overview);
        title.setText(overview.name());
        sums.setText(texts.get("overview.sums", overview.all().projects(), overview.all().indicators(),
                overview.all().total().print(MoneyUnit.WAN_YUAN, YearBars.DECIMALS)));
        states.getChildren().setAll(numbers(overview));
        var charts = new YearBars(overview, texts, ways);
        bars.show(box(new Label(texts.get("overview.states")), charts.states()),
                box(new Label(texts.get("overview.amounts")), charts.amounts()));
        more.setVisible(overview.years().size() > YearBars.MOST);
        more.setText(texts.get("overview.more", YearBars.MOST, overview.years().size()));
        kinds.getChildren().setAll(new KindPie(overview, texts, ways));
        missingTitle.setText(texts.get("overview.missing.title", overview.missing().size()));
        missing.getItems().setAll(overview.missing());
        var owner = Optional.ofNullable(getScene().getFocusOwner()).filter(one -> one.getScene() == getScene());
        if (wanted) {
            begin();
        } else if (number.isPresent()) {
            // the window has given the keyboard to something else when the former number went
            states.getChildren().stream().filter(node -> number.get().equals(node.getId()) && !node.isDisabled())
                    .findFirst().ifPresentOrElse(Node::requestFocus, this::begin);
        } else if (hadKeyboard && (isFocused() || owner.isEmpty())) {
            begin();
        }
    }

    private void showYears(List<String> all) {
        var wanted = new ArrayList<>(List.of(texts.get("overview.years.all")));
        all.forEach(wanted::add);
        if (!years.getItems().equals(wanted)) {
            filling = true;
            var before = Optional.ofNullable(years.getValue()).filter(wanted::contains);
            years.getItems().setAll(wanted);
            years.setValue(before.orElse(wanted.getFirst()));
            filling = false;
        }
    }

    private List<Node> numbers(Overview overview) {
        var nodes = new ArrayList<Node>();
        for (var state : WorkState.values()) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("overview-swatch", "overview-" + state.code());
            var count = overview.states().count(state);
            var button = number("state-" + state.code(),
                    texts.get("overview.number", texts.get("tree.state." + state.code()), count), count == 0,
                    () -> ways.state(overview.states().in(state), "", state));
            button.setGraphic(swatch);
            nodes.add(button);
        }
        var between = new Region();
        between.getStyleClass().add("overview-between");
        nodes.add(between);
        for (var severity : Severity.values()) {
            var count = overview.wrong().count(severity);
            var text = texts.get("overview.number", new Wording(texts.locale()).severity(severity), count);
            nodes.add(severity == Severity.HINT ? fact(text) : number(severity.code(), text, count == 0, ways::wrong));
        }
        return nodes;
    }

    /** The tree marks no hints, so it cannot be filtered by them. */
    private static Label fact(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("overview-line", "overview-fact");
        return label;
    }

    private static Button number(String id, String text, boolean disabled, Runnable run) {
        var button = new Button(text);
        button.setId("overview-" + id);
        button.getStyleClass().add("overview-line");
        button.setDisable(disabled);
        button.setOnAction(event -> run.run());
        return button;
    }
}
