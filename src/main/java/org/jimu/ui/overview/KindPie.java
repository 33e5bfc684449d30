package org.jimu.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.chart.PieChart;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jimu.desk.overview.KindLine;
import org.jimu.desk.overview.Overview;
import org.jimu.model.MoneyUnit;
import org.jimu.ui.Texts;

/** The amounts by kinds of projects: a pie, and beside it a line for each kind. */
final class KindPie extends HBox {

    private static final double SIZE = 200;
    // as many colours as the style sheet gives
    private static final int COLOURS = 8;

    KindPie(Overview overview, Texts texts, Ways ways) {
        getStyleClass().add("overview-kinds");
        var pie = new PieChart();
        pie.setId("overview-pie");
        pie.setAnimated(false);
        pie.setLabelsVisible(false);
        pie.setLegendVisible(false);
        pie.setStartAngle(90);
        pie.setMinSize(SIZE, SIZE);
        pie.setPrefSize(SIZE, SIZE);
        pie.setMaxSize(SIZE, SIZE);
        var lines = new VBox();
        lines.setAlignment(Pos.CENTER_LEFT);
        var at = 0;
        for (var kind : overview.kinds()) {
            var name = kind.kind().isEmpty() ? texts.get("overview.kind.none") : kind.kind();
            var text = texts.get("overview.kind", name, kind.projects().size(),
                    kind.total().print(MoneyUnit.WAN_YUAN, YearBars.DECIMALS));
            lines.getChildren().add(line(kind, text, at % COLOURS, ways));
            slice(pie, kind, text, ways);
            at++;
        }
        getChildren().addAll(pie, lines);
    }

    private static void slice(PieChart pie, KindLine kind, String text, Ways ways) {
        var slice = new PieChart.Data(text, kind.total().yuan().doubleValue());
        pie.getData().add(slice);
        if (slice.getPieValue() > 0) {
            Pressed.make(slice.getNode(), text, () -> ways.projects(kind.projects()));
        }
    }

    private static Button line(KindLine kind, String text, int colour, Ways ways) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("overview-swatch", "overview-kind" + colour);
        var button = new Button(text, swatch);
        button.getStyleClass().add("overview-line");
        button.setOnAction(event -> ways.projects(kind.projects()));
        return button;
    }
}
