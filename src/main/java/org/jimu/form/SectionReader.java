package org.jimu.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import org.jimu.model.SubjectKind;
import org.jimu.sheet.SheetRow.Role;

/** Reads the sections of a form. */
final class SectionReader {

    /** Takes note of what is wrong. */
    @FunctionalInterface
    interface Problems {
        void note(String path, String reason, List<String> terms);
    }

    private static final double ROW_HEIGHT = 8;

    private final Set<String> styles;
    private final Problems problems;
    private final ContentReader contents;

    SectionReader(Set<String> styles, Problems problems) {
        this.styles = styles;
        this.problems = problems;
        this.contents = new ContentReader(problems);
    }

    Section read(JsonNode node, String path) {
        return switch (node.get("type").asText()) {
            case "grid" -> grid(node, path);
            case "table" -> table(node, path);
            case "across" -> new Section.Across(kind(node.get("of").asText(), path + ".of"),
                    side(node.get("side"), path), node.get("width").asDouble(), texts(node.path("usual")),
                    cells(node.get("lines"), path + ".lines"));
            default -> new Section.Narrative(items(node.get("items"), path + ".items"));
        };
    }

    Template template(String text, String path) {
        return contents.template(text, path);
    }

    MoneyPattern money(String text, String path) {
        return contents.money(text, path);
    }

    private Section.Grid grid(JsonNode node, String path) {
        var columns = numbers(node.get("columns"));
        var rows = new ArrayList<Section.RowSpec>();
        var open = new int[columns.size()];
        for (var i = 0; i < node.get("rows").size(); i++) {
            var row = row(node.get("rows").get(i), path + ".rows[" + i + "]");
            checkWidth(row, open, path + ".rows[" + i + "]");
            rows.add(row);
        }
        return new Section.Grid(columns, rows);
    }

    /** Every row fills the columns of its section, with its own cells and those that reach down from above. */
    private void checkWidth(Section.RowSpec row, int[] open, String path) {
        var covered = row.cells().stream().mapToInt(Section.CellSpec::columnSpan).sum();
        if (covered != open.length) {
            problems.note(path, "row.width", List.of(Integer.toString(covered), Integer.toString(open.length)));
            return;
        }
        var column = 0;
        for (var cell : row.cells()) {
            for (var c = column; c < column + cell.columnSpan(); c++) {
                if (cell.rowSpan() == 0 && open[c] == 0) {
                    problems.note(path, "row.hole", List.of(Integer.toString(c + 1)));
                }
                open[c] = cell.rowSpan() == 0 ? Math.max(0, open[c] - 1) : cell.rowSpan() - 1;
            }
            column += cell.columnSpan();
        }
    }

    private Section.RowSpec row(JsonNode node, String path) {
        var cells = node.isArray() ? node : node.get("cells");
        return new Section.RowSpec(Role.valueOf(node.path("role").asText("body").toUpperCase(Locale.ROOT)),
                node.path("height").asDouble(ROW_HEIGHT), cells(cells, node.isArray() ? path : path + ".cells"));
    }

    private List<Section.CellSpec> cells(JsonNode nodes, String path) {
        var cells = new ArrayList<Section.CellSpec>();
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var at = path + "[" + i + "]";
            var content = contents.read(node, at);
            var usual = node.isTextual() || content instanceof Content.Text text && text.edit().isEmpty()
                    ? "label"
                    : "cell";
            cells.add(new Section.CellSpec(content, node.path("span").asInt(1), node.path("rows").asInt(1),
                    style(node.path("style").asText(usual), at + ".style")));
        }
        return cells;
    }

    private Section.Table table(JsonNode node, String path) {
        var columns = new ArrayList<Section.Column>();
        for (var i = 0; i < node.get("columns").size(); i++) {
            columns.add(column(node.get("columns").get(i), path + ".columns[" + i + "]"));
        }
        var side = Optional.ofNullable(node.get("side")).map(s -> side(s, path));
        return new Section.Table(kind(node.get("of").asText(), path + ".of"), node.path("perProject").asBoolean(false),
                columns, side, style(node.path("headStyle").asText("head"), path + ".headStyle"),
                node.path("rowHeight").asDouble(ROW_HEIGHT),
                node.path("empty").asText("drop").equals("keep") ? Section.EmptyLevels.KEEP : Section.EmptyLevels.DROP,
                FormReader.texts(node.path("emptyTexts")), node.path("minimumRows").asInt(0),
                total(node, "subtotal", columns.size(), path), total(node, "total", columns.size(), path));
    }

    private Section.Side side(JsonNode node, String path) {
        return new Section.Side(node.get("width").asDouble(), node.get("text").asText(),
                style(node.path("style").asText("side"), path + ".side.style"));
    }

    private Section.Column column(JsonNode node, String path) {
        var head = node.path("head");
        var heads = head.isArray()
                ? StreamSupport.stream(head.spliterator(), false).map(JsonNode::asText).toList()
                : head.isMissingNode() ? List.<String>of() : List.of(head.asText());
        return new Section.Column(node.get("width").asDouble(), heads, contents.read(node, path),
                node.path("merge").asBoolean(false), style(node.path("style").asText("cell"), path + ".style"),
                node.path("horizon").asText(""));
    }

    private Optional<Section.Total> total(JsonNode table, String name, int width, String path) {
        return Optional.ofNullable(table.get(name)).map(node -> {
            var cells = cells(node.get("cells"), path + "." + name + ".cells");
            var covered = cells.stream().mapToInt(Section.CellSpec::columnSpan).sum();
            if (covered != width) {
                problems.note(path + "." + name, "row.width",
                        List.of(Integer.toString(covered), Integer.toString(width)));
            }
            return new Section.Total(node.path("at").asText("last").equals("first"), cells);
        });
    }

    private List<Section.Item> items(JsonNode nodes, String path) {
        var items = new ArrayList<Section.Item>();
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var at = path + "[" + i + "]";
            items.add(node.has("each") ? each(node, at) : paragraph(node, at));
        }
        return items;
    }

    private Section.Each each(JsonNode node, String path) {
        var paragraphs = new ArrayList<Section.Paragraph>();
        for (var i = 0; i < node.get("items").size(); i++) {
            paragraphs.add(paragraph(node.get("items").get(i), path + ".items[" + i + "]"));
        }
        return new Section.Each(kind(node.get("each").asText(), path + ".each"),
                Optional.ofNullable(node.get("order")).map(JsonNode::asText), paragraphs);
    }

    private Section.Paragraph paragraph(JsonNode node, String path) {
        return new Section.Paragraph(node.path("name").asText(""), contents.read(node, path),
                style(node.path("style").asText("plain"), path + ".style"), node.path("keep").asBoolean(false));
    }

    private SubjectKind kind(String code, String path) {
        return contents.kind(code, path);
    }

    private String style(String name, String path) {
        if (!styles.contains(name)) {
            problems.note(path, "style.unknown", List.of(name));
        }
        return name;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static List<Double> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asDouble).toList();
    }
}
