package org.jimu.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which fields a form prints. */
public final class FormKeys {

    private FormKeys() {
    }

    /** The keys of all fields that the form prints somewhere. */
    public static Set<String> of(Form form) {
        var keys = new HashSet<String>();
        form.sections().forEach(section -> contents(section).forEach(content -> add(content, keys)));
        return keys;
    }

    private static List<Content> contents(Section section) {
        return switch (section) {
            case Section.Grid grid -> grid.rows().stream().flatMap(row -> row.cells().stream())
                    .map(Section.CellSpec::content).toList();
            case Section.Table table -> table.columns().stream().map(Section.Column::content).toList();
            case Section.Across across -> across.lines().stream().map(Section.CellSpec::content).toList();
            case Section.Narrative narrative -> narrative.items().stream().flatMap(item -> switch (item) {
                case Section.Paragraph paragraph -> List.of(paragraph).stream();
                case Section.Each each -> each.paragraphs().stream();
            }).map(Section.Paragraph::content).toList();
        };
    }

    private static void add(Content content, Set<String> keys) {
        switch (content) {
            case Content.Text text -> {
                keys.addAll(text.template().keys());
                text.edit().ifPresent(keys::add);
            }
            case Content.OfField field -> keys.add(field.key());
            case Content.Joined joined -> keys.addAll(List.of(joined.headKey(), joined.tailKey()));
            case Content.Lines lines -> keys.addAll(List.of(lines.labelKey(), lines.textKey()));
        }
    }
}
