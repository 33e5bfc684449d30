package org.jimu.desk.code;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;

import org.jimu.model.SubjectId;
import org.jimu.sheet.Binding;
import org.jimu.sheet.Cell;
import org.jimu.sheet.CellRange;
import org.jimu.sheet.Sheet;

/**
 * What a sheet shows of a book, as one text: for each cell that shows data its field and what is printed there, in the
 * order of the sheet. Labels of the form and blank cells are left out, so that a form may be dressed anew.
 */
final class ShownData {

    private static final char BETWEEN = '\u001f';
    private static final char END = '\u001e';

    private ShownData() {
    }

    static byte[] digest(Sheet sheet) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text(sheet).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(Sheet sheet) {
        var text = new StringBuilder();
        // subjects by the order in which they come, since ids differ between books
        var places = new HashMap<SubjectId, Integer>();
        CellRange.all(sheet).map(CellRange.At::cell).filter(Cell::data).forEach(cell -> {
            cell.binding().ifPresent(binding -> places.putIfAbsent(binding.subject(), places.size()));
            if (!cell.text().isBlank()) {
                cell.binding().ifPresent(binding -> text.append(places.get(binding.subject())).append(BETWEEN)
                        .append(key(binding)));
                text.append(BETWEEN).append(cell.text().strip()).append(END);
            }
        });
        return text.toString();
    }

    /** The field that a cell shows. */
    static String key(Binding binding) {
        return switch (binding) {
            case Binding.Value value -> value.key();
            case Binding.Joined joined -> joined.headKey() + "+" + joined.tailKey();
            case Binding.Lines lines -> lines.textKey();
            case Binding.NewRow row -> row.key();
        };
    }
}
