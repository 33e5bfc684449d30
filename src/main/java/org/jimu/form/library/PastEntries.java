package org.jimu.form.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import org.jimu.model.Field;
import org.jimu.model.FieldType;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/**
 * What a book has used before: its indicators, and the values of its short text fields, each once with how often it was
 * used. Immutable; a subject more or less costs microseconds, however many there are. The entries of a whole book are
 * gathered with {@link PastGathering}.
 */
public final class PastEntries {

    /** Longer texts are written, not chosen. */
    private static final int LONGEST_VALUE = 60;

    private static final String TARGET_VALUE = "indicator.value";
    private static final String TARGET_UNIT = "indicator.unit";

    /** Nothing yet. */
    public static final PastEntries NONE = new PastEntries(Tally.of(List.of()), HashTreePMap.empty());

    private final Tally<PastEntry> indicators;
    private final PMap<String, Tally<Value>> values;

    private PastEntries(Tally<PastEntry> indicators, PMap<String, Tally<Value>> values) {
        this.indicators = indicators;
        this.values = values;
    }

    static PastEntries of(Tally<PastEntry> indicators, Map<String, Tally<Value>> values) {
        return new PastEntries(indicators, HashTreePMap.from(values));
    }

    /** A value of a text field. */
    record Value(String name, int uses) implements Tally.Counted {
        @Override
        public String kind() {
            return "";
        }
    }

    /** How many different indicators (by name and second level) are known. */
    public int size() {
        return indicators.size();
    }

    Tally<PastEntry> indicators() {
        return indicators;
    }

    /** With what the subject has. */
    public PastEntries with(Subject subject) {
        var counted = new Counting(values);
        eachValue(subject, (key, text) -> counted.add(key, text, 1));
        if (!isNamedIndicator(subject)) {
            return new PastEntries(indicators, counted.values);
        }
        var fresh = fresh(subject);
        var entry = indicators.find(fresh.name(), fresh.kind()).orElse(fresh)
                .used(fresh.level1(), variant(subject));
        return new PastEntries(indicators.with(entry), counted.values);
    }

    /** Without what the subject has; it was added before. */
    public PastEntries without(Subject subject) {
        var counted = new Counting(values);
        eachValue(subject, (key, text) -> counted.add(key, text, -1));
        var known = indicators.find(subject.text(StandardFields.INDICATOR_NAME),
                subject.text(StandardFields.INDICATOR_LEVEL2));
        if (!isNamedIndicator(subject) || known.isEmpty()) {
            return new PastEntries(indicators, counted.values);
        }
        var left = known.get().unused(variant(subject));
        return new PastEntries(left.uses() > 0 ? indicators.with(left) : indicators.without(left.name(), left.kind()),
                counted.values);
    }

    /**
     * After a subject changed, appeared or vanished.
     *
     * @param before the subject as it was; empty where it is new
     * @param after  the subject as it is; empty where it is gone
     */
    public PastEntries changed(Optional<Subject> before, Optional<Subject> after) {
        if (before.map(Subject::fields).equals(after.map(Subject::fields))) {
            return this;
        }
        var without = before.map(this::without).orElse(this);
        return after.map(without::with).orElse(without);
    }

    /**
     * Values that the field had before and that have what was typed: those that begin with it first, then those that
     * have it inside, then by initials of pinyin; among equals the most used. What is typed already is not among them.
     *
     * @param field a text field, {@code indicator.target}, or a part of it ({@code indicator.value}, {@code .unit})
     */
    public List<String> values(Field<?> field, String typed, int limit) {
        var best = new Best<String>(limit);
        var text = new TypedText(typed);
        if (field.equals(StandardFields.INDICATOR_NAME)) {
            indicators.search(text, (item, match) -> best.offer(rank(item, match), item.name(), item.name()));
            return best.items().stream().distinct().filter(value -> !value.equals(typed)).toList();
        }
        Optional.ofNullable(values.get(field.key())).ifPresent(known -> known.search(text, (item, match) -> {
            if (!item.name().equals(typed)) {
                best.offer(rank(item, match), item.name(), item.name());
            }
        }));
        return best.items();
    }

    private static long rank(Tally.Counted item, int match) {
        return ((long) match << Integer.SIZE) - item.uses();
    }

    /** Tells every value of the subject that can be chosen again, by the key of its field. */
    static void eachValue(Subject subject, BiConsumer<String, String> action) {
        for (var field : subject.fields().fields()) {
            if (isChosen(field)) {
                offer(field.key(), subject.text(field), action);
            }
        }
        subject.fields().get(StandardFields.INDICATOR_TARGET).ifPresent(target -> {
            offer(StandardFields.INDICATOR_TARGET.key(), target.text(), action);
            offer(TARGET_UNIT, target.unit(), action);
            if (!target.operator().map(operator -> operator.comparesNumber()).orElse(true)) {
                offer(TARGET_VALUE, target.value(), action);
            }
        });
    }

    private static void offer(String key, String text, BiConsumer<String, String> action) {
        if (!text.isBlank() && text.length() <= LONGEST_VALUE && text.indexOf('\n') < 0) {
            action.accept(key, text);
        }
    }

    // names of indicators have an index of their own; levels, numbering and the like are the form's
    private static boolean isChosen(Field<?> field) {
        return field.type() == FieldType.TEXT && !field.equals(StandardFields.INDICATOR_NAME)
                && !field.equals(StandardFields.INDICATOR_LEVEL1) && !field.equals(StandardFields.INDICATOR_LEVEL2)
                && !field.equals(StandardFields.INDICATOR_HORIZON) && !field.equals(StandardFields.GOAL_HORIZON)
                && !field.equals(StandardFields.INDICATOR_LABEL) && !field.equals(StandardFields.GOAL_LABEL)
                && !field.equals(StandardFields.PROJECT_NO) && !field.key().startsWith("form.");
    }

    static boolean isNamedIndicator(Subject subject) {
        return subject.kind() == SubjectKind.INDICATOR && !subject.text(StandardFields.INDICATOR_NAME).isBlank();
    }

    /** The entry of an indicator before its first use is counted. */
    static PastEntry fresh(Subject subject) {
        return new PastEntry(subject.text(StandardFields.INDICATOR_NAME), subject.text(StandardFields.INDICATOR_LEVEL1),
                subject.text(StandardFields.INDICATOR_LEVEL2), List.of(), 0);
    }

    static PastEntry.Variant variant(Subject subject) {
        return new PastEntry.Variant(
                subject.fields().get(StandardFields.INDICATOR_TARGET).map(FieldType.TARGET::encode).orElse(""),
                subject.text(StandardFields.INDICATOR_BASIS), 1);
    }

    /** Counts the values of one subject. */
    private static final class Counting {

        private PMap<String, Tally<Value>> values;

        Counting(PMap<String, Tally<Value>> values) {
            this.values = values;
        }

        void add(String key, String text, int more) {
            var known = values.getOrDefault(key, Tally.of(List.of()));
            var uses = known.find(text, "").map(Value::uses).orElse(0) + more;
            values = values.plus(key, uses > 0 ? known.with(new Value(text, uses)) : known.without(text, ""));
        }
    }
}
