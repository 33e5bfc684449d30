package org.jimu.audit.text;

import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Reading;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;
import org.jimu.form.WordList.Hit;
import org.jimu.form.WordList.Word;

/** A word of the list of wrong and outdated words, where it stands in a table. */
record ListedWord(TextCell cell, Hit hit) {

    private static final Reading<List<ListedWord>> ALL = new Reading<>(table -> TextCell.of(table).stream()
            .flatMap(cell -> table.form().words().in(cell.text()).stream().map(hit -> new ListedWord(cell, hit)))
            .toList());

    static List<ListedWord> in(Table table) {
        return table.known(ALL);
    }

    Word word() {
        return hit.word();
    }

    /** Writes the right word instead. */
    Optional<Fix> fix() {
        return hit.mended(cell.text()).map(cell::fix);
    }
}
