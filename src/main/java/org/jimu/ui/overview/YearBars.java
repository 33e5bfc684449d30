package org.jimu.ui.overview;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;

import org.jimu.desk.overview.Overview;
import org.jimu.desk.overview.YearLine;
import org.jimu.model.MoneyUnit;
import org.jimu.model.WorkState;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;

/** A bar for each year of each department: how far the work is, or how much money it is. */
final class YearBars {

    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");
    // a picture of more lines shows nothing; the list and the tree have them all
    static final int MOST = 24;
    static final int DECIMALS = 2;

    private static final double LINE = 34;
    private static final double AROUND = 70;
    private static final double GAP = 10;

    private final Texts texts;
    private final Ways ways;
    private final List<YearLine> lines;
    private final Map<YearLine, String> names = new HashMap<>();

    YearBars(Overview overview, Texts texts, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        // the axis begins at the foot
        this.lines = overview.years().stream().limit(MOST).toList().reversed();
        var several = lines.stream().map(YearLine::number).distinct().count() > 1;
        var taken = new ArrayList<String>();
        for (var line : lines) {
            var name = several ? texts.get("overview.year", line.department(), line.number()) : line.department();
            // an axis takes two lines of one name for one
            while (taken.contains(name)) {
                name += "\u200b";
            }
            taken.add(name);
            names.put(line, name);
        }
    }

    private CategoryAxis departments() {
        var axis = new CategoryAxis(FXCollections.observableArrayList(lines.stream().map(names::get).toList()));
        axis.setAutoRanging(false);
        axis.setTickMarkVisible(false);
        return axis;
    }

    private static NumberAxis numbers() {
        var axis = new NumberAxis();
        axis.setForceZeroInRange(true);
        axis.setMinorTickVisible(false);
        return axis;
    }

    private <C extends XYChart<Number, String>> C dressed(C chart, String id) {
        chart.setId(id);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setHorizontalGridLinesVisible(false);
        chart.setAlternativeRowFillVisible(false);
        var height = AROUND + Math.max(1, lines.size()) * LINE;
        chart.minHeightProperty().bind(Theme.following(height));
        chart.prefHeightProperty().bind(Theme.following(height));
        chart.setMinWidth(0);
        return chart;
    }

    /** How many tables are in which state. */
    XYChart<Number, String> states() {
        var numbers = numbers();
        numbers.setTickLabelFormatter(new WholeNumbers());
        var chart = dressed(new StackedBarChart<>(numbers, departments()), "overview-states");
        chart.setCategoryGap(GAP);
        for (var state : WorkState.values()) {
            var series = new XYChart.Series<Number, String>();
            for (var line : lines) {
                series.getData().add(new XYChart.Data<>(line.states().count(state), names.get(line), line));
            }
            chart.getData().add(series);
            series.getData().forEach(data -> state(data, state));
        }
        return chart;
    }

    private void state(XYChart.Data<Number, String> data, WorkState state) {
        var line = (YearLine) data.getExtraValue();
        var count = line.states().count(state);
        if (count == 0) {
            return;
        }
        var label = new Label(Integer.toString(count));
        label.setMinWidth(Label.USE_PREF_SIZE);
        ((Pane) data.getNode()).getChildren().add(label);
        Pressed.make(data.getNode(),
                texts.get("overview.bar.state", line.department(), line.number(),
                        texts.get("tree.state." + state.code()), count),
                () -> ways.state(line.states().in(state), line.department(), state));
    }

    /** How much money it is, in 万元. */
    XYChart<Number, String> amounts() {
        var chart = dressed(new BarChart<>(numbers(), departments()), "overview-amounts");
        chart.setCategoryGap(GAP);
        var series = new XYChart.Series<Number, String>();
        for (var line : lines) {
            // a picture may round; the words beside it do not
            var length = line.totals().total().in(MoneyUnit.WAN_YUAN).setScale(DECIMALS, RoundingMode.HALF_UP);
            series.getData().add(new XYChart.Data<>(length.doubleValue(), names.get(line), line));
        }
        chart.getData().add(series);
        series.getData().forEach(this::amount);
        return chart;
    }

    private void amount(XYChart.Data<Number, String> data) {
        var line = (YearLine) data.getExtraValue();
        var total = line.totals().total().print(MoneyUnit.WAN_YUAN, DECIMALS);
        var label = new Label(total);
        label.setMinWidth(Label.USE_PREF_SIZE);
        StackPane.setAlignment(label, Pos.CENTER_LEFT);
        var bar = (Pane) data.getNode();
        bar.getChildren().add(label);
        bar.widthProperty().addListener((any, was, is) -> place(label, is.doubleValue()));
        label.widthProperty().addListener((any, was, is) -> place(label, bar.getWidth()));
        Pressed.make(data.getNode(), texts.get("overview.bar.amount", line.department(), line.number(),
                line.totals().projects(), line.totals().indicators(), total), () -> ways.year(line.year()));
    }

    /** What a short bar has no room for stands beside it. */
    private static void place(Label label, double bar) {
        var beside = label.getWidth() > bar;
        label.setTranslateX(beside ? bar : 0);
        label.pseudoClassStateChanged(BESIDE, beside);
    }

    /** Tables are not halved. */
    private static final class WholeNumbers extends StringConverter<Number> {

        @Override
        public String toString(Number number) {
            return number.doubleValue() == Math.rint(number.doubleValue()) ? Long.toString(number.longValue()) : "";
        }

        @Override
        public Number fromString(String text) {
            return Long.valueOf(text);
        }
    }
}
