package org.jimu.ui.form;

import java.util.Set;
import java.util.stream.Collectors;

import org.jimu.desk.Document;
import org.jimu.form.CellChecking;
import org.jimu.paper.Typeset;
import org.jimu.paper.Typesetter;
import org.jimu.sheet.Binding;
import org.jimu.sheet.Sheet;

/**
 * A document that is ready to be shown.
 *
 * @param doubtful the cells whose text looks wrong
 */
record SetDocument(Document document, Sheet sheet, Typeset typeset, Set<Binding> doubtful) {

    /** Composes and sets the document, and reads the fonts that it needs; may run beside the window's thread. */
    static SetDocument of(Document document, Typesetter typesetter) {
        var sheet = document.sheet();
        var typeset = typesetter.typeset(sheet);
        PageFonts.load(typeset.pages());
        var book = document.scope().book();
        var doubtful = sheet.rows().stream().flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.binding().stream())
                .filter(binding -> CellChecking.check(book, binding).isPresent())
                .collect(Collectors.toUnmodifiableSet());
        return new SetDocument(document, sheet, typeset, doubtful);
    }
}
