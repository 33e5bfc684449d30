package org.jimu.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jimu.model.StandardFields;
import org.jimu.sheet.Cell;
import org.jimu.sheet.SheetRow;
import org.jimu.sheet.SheetRow.Role;

/** Fills running text: one row a paragraph. */
final class NarrativeComposer {

    private NarrativeComposer() {
    }

    static List<SheetRow> compose(Section.Narrative narrative, Context context, int region) {
        var rows = new ArrayList<SheetRow>();
        for (var item : narrative.items()) {
            switch (item) {
                case Section.Paragraph paragraph -> rows.add(paragraph(paragraph, context, region));
                case Section.Each each -> rows.addAll(each(each, context, region));
            }
        }
        return rows;
    }

    private static List<SheetRow> each(Section.Each each, Context context, int region) {
        var rows = new ArrayList<SheetRow>();
        var index = 1;
        var subjects = context.scope().book().children(context.current().id(), each.kind());
        if (subjects.isEmpty()) {
            each.paragraphs().forEach(paragraph -> rows.add(blank(paragraph, each, context, region)));
        }
        for (var subject : subjects) {
            var at = context.at(subject, index++);
            ordered(each, at).forEach(paragraph -> rows.add(paragraph(paragraph, at, region)));
        }
        return rows;
    }

    /** A paragraph of a row that is not there yet; typing into it makes the row. */
    private static SheetRow blank(Section.Paragraph paragraph, Section.Each each, Context context, int region) {
        var cell = CellMaker.cell(paragraph.content(), context, paragraph.style(), 0, 1, 1);
        var bound = new Cell(0, 1, 1, cell.text(), cell.style(),
                CellMaker.newRow(paragraph.content(), context, each.kind(), Map.of()), Optional.empty());
        return new SheetRow(Role.TEXT, region, 0, List.of(bound));
    }

    private static List<Section.Paragraph> ordered(Section.Each each, Context context) {
        var order = each.orderKey().map(key -> context.current().text(StandardFields.of(key))).orElse("");
        if (order.isBlank()) {
            return each.paragraphs();
        }
        var names = List.of(order.split(","));
        var rest = new ArrayList<>(each.paragraphs().subList(1, each.paragraphs().size()));
        rest.sort(Comparator.comparingInt(paragraph -> names.indexOf(paragraph.name())));
        rest.addFirst(each.paragraphs().getFirst());
        return rest;
    }

    private static SheetRow paragraph(Section.Paragraph paragraph, Context context, int region) {
        var cell = CellMaker.cell(paragraph.content(), context, paragraph.style(), 0, 1, 1);
        return new SheetRow(paragraph.keep() ? Role.TITLE : Role.TEXT, region, 0, List.of(cell));
    }
}
