package org.jimu.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.sheet.Binding;
import org.jimu.sheet.Cell;
import org.jimu.sheet.SheetRow;

/** Makes cells of a sheet from cells of a form: the text, the number it stands for, and where an edit goes to. */
final class CellMaker {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
    // levels are the structure of the table, not texts to type over
    private static final Set<String> FIXED = Set.of(StandardFields.INDICATOR_LEVEL1.key(),
            StandardFields.INDICATOR_LEVEL2.key());

    private CellMaker() {
    }

    /** A row of fixed cells. */
    static SheetRow row(Section.RowSpec row, Context context, int region) {
        return new SheetRow(row.role(), region, row.height(), cells(row.cells(), context, 0));
    }

    /** Cells beside each other, the first at the given column. */
    static List<Cell> cells(List<Section.CellSpec> specs, Context context, int firstColumn) {
        var cells = new ArrayList<Cell>();
        var column = firstColumn;
        for (var spec : specs) {
            if (spec.rowSpan() > 0) {
                cells.add(cell(spec.content(), context, spec.style(), column, spec.columnSpan(), spec.rowSpan()));
            }
            column += spec.columnSpan();
        }
        return cells;
    }

    static Cell cell(Content content, Context context, String style, int column, int columnSpan, int rowSpan) {
        var text = text(content, context);
        return new Cell(column, columnSpan, rowSpan, text, context.form().style(style), binding(content, context),
                number(content, text), !isLabel(content));
    }

    static String text(Content content, Context context) {
        return switch (content) {
            case Content.Text label -> label.template().fill(context::text);
            case Content.OfField field -> context.subjectOf(field.key())
                    .flatMap(subject -> context.printed(subject, field.key(),
                            field.money().orElse(context.form().money())))
                    .orElse("");
            case Content.Joined joined -> joined(joined, context);
            case Content.Lines lines -> rows(lines, context).stream()
                    .map(row -> row.text(StandardFields.of(lines.labelKey()))
                            + row.text(StandardFields.of(lines.textKey())))
                    .collect(Collectors.joining("\n"));
        };
    }

    private static String joined(Content.Joined joined, Context context) {
        var head = context.subjectOf(joined.headKey()).map(s -> s.text(StandardFields.of(joined.headKey()))).orElse("");
        var tail = context.subjectOf(joined.tailKey()).map(s -> s.text(StandardFields.of(joined.tailKey()))).orElse("");
        return head.isEmpty() || tail.isEmpty() ? head + tail : head + joined.separator() + tail;
    }

    /** The rows that a cell of lines shows. */
    static List<Subject> rows(Content.Lines lines, Context context) {
        return context.scope().book().children(context.current().id(), lines.kind()).stream()
                .filter(row -> lines.preset().entrySet().stream()
                        .allMatch(e -> row.text(StandardFields.of(e.getKey())).equals(e.getValue())))
                .toList();
    }

    private static Optional<Binding> binding(Content content, Context context) {
        return switch (content) {
            case Content.Text label -> label.edit().flatMap(key -> value(key, context));
            case Content.OfField field -> FIXED.contains(field.key()) ? Optional.empty() : value(field.key(), context);
            case Content.Joined joined -> context.subjectOf(joined.tailKey())
                    .map(subject -> new Binding.Joined(subject.id(), joined.headKey(), joined.separator(),
                            joined.tailKey(), joined.headPattern()));
            case Content.Lines lines -> Optional.of(new Binding.Lines(context.current().id(), lines.kind(),
                    lines.preset(), lines.labelKey(), lines.textKey(), lines.labelPattern()));
        };
    }

    /** The binding of a cell whose row is not there yet; empty for cells that are no field of the row. */
    static Optional<Binding> newRow(Content content, Context owner, SubjectKind kind, Map<String, String> preset) {
        var key = switch (content) {
            case Content.OfField field -> field.key();
            case Content.Joined joined -> joined.tailKey();
            case Content.Text text -> text.edit().orElse("");
            case Content.Lines lines -> "";
        };
        return key.startsWith(kind.code() + ".") && !FIXED.contains(key)
                ? Optional.of(new Binding.NewRow(owner.current().id(), kind, preset, key, owner.form().unit()))
                : Optional.empty();
    }

    private static Optional<Binding> value(String key, Context context) {
        return context.subjectOf(key).map(subject -> new Binding.Value(subject.id(), key, context.form().unit()));
    }

    private static Optional<BigDecimal> number(Content content, String text) {
        var isText = isLabel(content) || content instanceof Content.Lines || content instanceof Content.Joined
                || codes(content);
        return isText || !NUMBER.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new BigDecimal(text.replace(",", "")));
    }

    private static boolean isLabel(Content content) {
        return content instanceof Content.Text label && label.template().keys().isEmpty();
    }

    // digits that name something are no numbers to reckon with
    private static boolean codes(Content content) {
        return content instanceof Content.OfField field
                && (field.key().endsWith(".code") || field.key().endsWith("Code") || field.key().endsWith("Phone"));
    }
}
