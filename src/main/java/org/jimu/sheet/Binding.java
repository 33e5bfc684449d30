package org.jimu.sheet;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jimu.model.MoneyUnit;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** Where the text of a cell comes from, so that a click on paper is an edit of data. */
public sealed interface Binding {

    /** The subject that an edit of the cell changes. */
    SubjectId subject();

    /**
     * Whether the cell shows the field of the subject. The parts of a target value show {@code indicator.target}.
     *
     * @param key of the field
     */
    default boolean shows(SubjectId of, String key) {
        return subject().equals(of) && switch (this) {
            case Value value -> value.key().equals(key) || key.equals(TARGET) && TARGET_PARTS.contains(value.key());
            case Joined joined -> joined.headKey().equals(key) || joined.tailKey().equals(key);
            case Lines lines -> false;
            case NewRow newRow -> false;
        };
    }

    /** A name of the cell that stays the same for as long as the book has its subject. */
    default String address() {
        return switch (this) {
            case Value value -> subject() + " " + value.key();
            case Joined joined -> subject() + " " + joined.headKey() + "+" + joined.tailKey();
            case Lines lines -> subject() + " " + lines.kind().code() + "* " + new TreeMap<>(lines.preset());
            case NewRow row ->
                subject() + " " + row.kind().code() + "+ " + new TreeMap<>(row.preset()) + " " + row.key();
        };
    }

    /** Key of a whole target value. */
    String TARGET = "indicator.target";
    /** Keys of its parts, for forms with a column for each. */
    Set<String> TARGET_PARTS = Set.of("indicator.operator", "indicator.value", "indicator.unit");

    /**
     * One field of a subject, or a part of a target value ({@code indicator.operator .value .unit}).
     *
     * @param unit the unit of a bare number where the field is money
     */
    record Value(SubjectId subject, String key, MoneyUnit unit) implements Binding {}

    /**
     * Two fields in one cell, a head and the rest: {@code 35005001组织部}, {@code 63012300024T000000550-社区工作经费},
     * {@code 指标1: 培训次数}.
     *
     * @param headPattern regular expression of what belongs to the head when the cell is typed anew
     * @param separator   printed between the two where both are filled
     */
    record Joined(SubjectId subject, String headKey, String separator, String tailKey, String headPattern)
            implements
                Binding {}

    /**
     * All rows of a kind in one cell, one a line, each with its numbering: {@code 1.保障业务正常开展}.
     *
     * @param preset       fields that a row must have to belong to the cell, and that a new one gets
     * @param labelKey     field of the numbering
     * @param labelPattern regular expression of a numbering
     */
    record Lines(SubjectId subject, SubjectKind kind, Map<String, String> preset, String labelKey, String textKey,
            String labelPattern) implements Binding {}

    /**
     * A cell of a row that is not there yet (a second level that the form prints though it has no indicator): typing into
     * it makes the row.
     *
     * @param subject the subject that gets the row
     * @param preset  fields that the new row has
     * @param key     field that the typed text goes to
     */
    record NewRow(SubjectId subject, SubjectKind kind, Map<String, String> preset, String key, MoneyUnit unit)
            implements
                Binding {}
}
