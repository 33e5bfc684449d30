package org.jimu.form;

import java.util.Map;
import java.util.Optional;

import org.jimu.model.SubjectKind;

/** What stands in a cell of a form. */
public sealed interface Content {

    /**
     * Text with places for data.
     *
     * @param edit key of the field that typing into the cell changes; empty for a mere label
     */
    record Text(Template template, Optional<String> edit) implements Content {}

    /**
     * One field.
     *
     * @param money how it is printed if it is an amount, where that differs from the form
     */
    record OfField(String key, Optional<MoneyPattern> money) implements Content {}

    /**
     * Two fields, see {@link org.jimu.sheet.Binding.Joined}.
     *
     * @param newHead template of the head of a new row, with {@code {index}}
     */
    record Joined(String headKey, String separator, String tailKey, String headPattern, Template newHead)
            implements
                Content {}

    /**
     * All rows of a kind, see {@link org.jimu.sheet.Binding.Lines}.
     *
     * @param newLabel template of the numbering of a new row, with {@code {index}}
     */
    record Lines(SubjectKind kind, Map<String, String> preset, String labelKey, String textKey, String labelPattern,
            Template newLabel) implements Content {}
}
