package org.jimu.form.rollover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.FieldType;
import org.jimu.model.Fields;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;

/** The years in all texts of a project, or of a whole-department table, and the texts with some of them moved. */
public final class YearChanges {

    private static final Set<Field<?>> WITHOUT_YEARS = Set.of(StandardFields.PROJECT_NO, StandardFields.PROJECT_CODE,
            StandardFields.PROJECT_COMPETENT_CODE, StandardFields.INDICATOR_LEVEL1, StandardFields.INDICATOR_LEVEL2,
            StandardFields.INDICATOR_HORIZON, StandardFields.GOAL_HORIZON);
    private static final Set<Field<?>> DATES = Set.of(StandardFields.PROJECT_START, StandardFields.PROJECT_END,
            StandardFields.PROJECT_PERIOD);
    private static final Pattern ENDLESS = Pattern.compile("长期|常年|持续");

    private static final Map<SubjectKind, Map<Field<?>, Integer>> ORDER = order();

    private YearChanges() {
    }

    private static Map<SubjectKind, Map<Field<?>, Integer>> order() {
        var order = new EnumMap<SubjectKind, Map<Field<?>, Integer>>(SubjectKind.class);
        for (var kind : SubjectKind.values()) {
            var places = new HashMap<Field<?>, Integer>();
            StandardFields.ofKind(kind).forEach(field -> places.put(field, places.size()));
            order.put(kind, places);
        }
        return order;
    }

    /** The years in the texts of a project or year and in its rows, in their order; not those of a year's projects. */
    public static List<YearChange> of(Book book, SubjectId owner, YearShift shift) {
        var changes = new ArrayList<YearChange>();
        var subject = book.get(owner);
        collect(subject, subject, shift, changes);
        book.children(owner).filter(child -> child.kind().isRow())
                .forEach(row -> collect(subject, row, shift, changes));
        return changes;
    }

    private static void collect(Subject owner, Subject subject, YearShift shift, List<YearChange> changes) {
        var places = ORDER.get(subject.kind());
        subject.fields().fields().stream().filter(YearChanges::isText)
                .sorted(Comparator.comparing(field -> places.getOrDefault(field, Integer.MAX_VALUE)))
                .forEach(field -> {
                    var text = subject.text(field);
                    for (var mention : mentions(field, text, shift)) {
                        changes.add(new YearChange(owner.id(), subject.id(), field, text,
                                judged(owner, subject, field, mention, shift)));
                    }
                });
    }

    private static boolean isText(Field<?> field) {
        return (field.type() instanceof FieldType.Text || field.type() instanceof FieldType.TargetValue)
                && !WITHOUT_YEARS.contains(field) && !field.key().startsWith("form.")
                && !StandardFields.isOfState(field);
    }

    private static List<YearMention> mentions(Field<?> field, String text, YearShift shift) {
        var compact = DATES.contains(field) ? YearMentions.compactDate(text, shift) : List.<YearMention>of();
        return compact.isEmpty() ? YearMentions.in(text, shift) : compact;
    }

    private static YearMention judged(Subject owner, Subject subject, Field<?> field, YearMention mention,
            YearShift shift) {
        if (mention.doubt().isPresent()) {
            return mention;
        }
        return doubtOf(owner, subject, field, mention, shift)
                .map(doubt -> new YearMention(mention.start(), mention.end(), mention.replacement(),
                        Optional.of(doubt)))
                .orElse(mention);
    }

    private static Optional<YearDoubt> doubtOf(Subject owner, Subject subject, Field<?> field, YearMention mention,
            YearShift shift) {
        var asNumber = subject.fields().get(StandardFields.INDICATOR_TARGET)
                .filter(any -> field.equals(StandardFields.INDICATOR_TARGET)).flatMap(Target::number);
        if (asNumber.isPresent() && !isFullYear(subject.text(field), mention)) {
            return Optional.of(YearDoubt.QUANTITY);
        }
        return DATES.contains(field) && runsLong(owner, shift)
                ? Optional.of(YearDoubt.LONG_RUNNING)
                : Optional.empty();
    }

    /** Whether four digits and 年 stand there, which is a year also where forms have a column for the unit. */
    private static boolean isFullYear(String text, YearMention mention) {
        return text.substring(mention.start(), mention.end()).matches("\\d{4}\\s*年.*");
    }

    /** Whether the project has no end, or began before the year that is copied: its dates are facts that stay. */
    private static boolean runsLong(Subject project, YearShift shift) {
        var start = mentions(StandardFields.PROJECT_START, project.text(StandardFields.PROJECT_START), shift);
        return ENDLESS.matcher(project.text(StandardFields.PROJECT_PERIOD)).find()
                || start.stream().anyMatch(mention -> mention.doubt().equals(Optional.of(YearDoubt.PAST)));
    }

    /** The fields of a subject with its texts changed; a text that has become another one since stays as it is. */
    static Fields applied(Fields fields, Collection<YearChange> ofSubject) {
        var changed = fields;
        var byField = ofSubject.stream().filter(change -> fields.text(change.field()).equals(change.text()))
                .collect(Collectors.groupingBy(YearChange::field));
        for (var entry : byField.entrySet()) {
            changed = retyped(changed, entry.getKey(), moved(entry.getValue()));
        }
        return changed;
    }

    /** The text of one field with its places replaced, the last one first so that the others stay where they are. */
    private static String moved(List<YearChange> ofField) {
        var text = new StringBuilder(ofField.getFirst().text());
        ofField.stream().map(YearChange::mention).sorted(Comparator.comparingInt(YearMention::start).reversed())
                .forEach(mention -> text.replace(mention.start(), mention.end(), mention.replacement()));
        return text.toString();
    }

    private static <T> Fields retyped(Fields fields, Field<T> field, String text) {
        return fields.get(field).filter(Target.class::isInstance).map(Target.class::cast)
                .map(target -> fields.withEncoded(field, encoded(retyped(target, text))))
                .orElseGet(() -> fields.with(field, field.type().read(text)));
    }

    private static String encoded(Target target) {
        return FieldType.TARGET.encode(target);
    }

    /** Operator and unit stay where they were given apart from the value. */
    private static Target retyped(Target target, String text) {
        var sign = target.text().length() - target.value().length() - target.unit().length();
        var apart = !Target.read(target.text()).equals(target) && sign >= 0
                && text.length() >= sign + target.unit().length() && text.endsWith(target.unit())
                && text.startsWith(target.text().substring(0, sign));
        return apart
                ? target.withValue(text.substring(sign, text.length() - target.unit().length()))
                : Target.read(text);
    }
}
