package org.jimu.audit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.StandardFields;

/**
 * Names that were cut off: they end with a sign or a word that nothing ends with. Systems cut names at a width; where many
 * names of a year have the very same greatest width, each of them is listed for a look.
 */
final class TruncatedRule extends YearRule {

    private static final int MANY = 3;
    private static final int WIDE_ENOUGH = 16;
    private static final Pattern CUT = Pattern
            .compile(".*(?:[，,、；;：:—-]|(?<![目标])的|(?<![总温缓调饱柔平])和|(?<![普涉触波])及|(?<![参赠])与|[，,、]\\p{IsHan})");
    private static final Pattern LIST_END = Pattern.compile(".*、\\p{IsHan}");

    TruncatedRule() {
        super("truncated", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Year year) {
        var cells = new ArrayList<TextCell>();
        year.projects().forEach(project -> cells.addAll(names(project)));
        cells.addAll(names(year.own()));
        var widths = cells.stream().filter(cell -> cell.is(StandardFields.INDICATOR_NAME))
                .map(cell -> width(cell.text().strip()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var limit = limit(widths);
        return cells.stream().flatMap(cell -> look(cell, limit, cells).stream()).toList();
    }

    private static List<TextCell> names(Table table) {
        return TextCell.of(table).stream().filter(cell -> cell.is(StandardFields.INDICATOR_NAME)
                || cell.is(StandardFields.PROJECT_NAME)).toList();
    }

    /** The width at which names seem to be cut: many have just this, few are wider, few a little narrower. */
    private static Optional<Integer> limit(Map<Integer, Long> widths) {
        return widths.entrySet().stream().filter(entry -> entry.getKey() >= WIDE_ENOUGH && entry.getValue() >= MANY)
                .filter(entry -> MANY * wider(widths, entry.getKey()) <= entry.getValue()
                        && 2 * widths.getOrDefault(entry.getKey() - 2, 0L) <= entry.getValue())
                .map(Map.Entry::getKey).findFirst();
    }

    private static long wider(Map<Integer, Long> widths, int width) {
        return widths.entrySet().stream().filter(entry -> entry.getKey() > width).mapToLong(Map.Entry::getValue).sum();
    }

    private Optional<Finding> look(TextCell cell, Optional<Integer> limit, List<TextCell> all) {
        var name = cell.text().strip();
        var atLimit = cell.is(StandardFields.INDICATOR_NAME)
                && limit.filter(width -> width(name) == width).isPresent();
        // 水、电 is a list; cut at the limit, it is a beginning
        if (CUT.matcher(name).matches() && (atLimit || !LIST_END.matcher(name).matches())) {
            return Optional.of(finding(cell.place(), name));
        }
        if (!atLimit) {
            return Optional.empty();
        }
        var whole = all.stream().map(other -> other.text().strip())
                .filter(other -> other.length() > name.length() && other.startsWith(name)).findFirst();
        return Optional.of(whole.map(longer -> variant("whole", cell.place(), name, longer).with(cell.fix(longer)))
                .orElseGet(() -> variant("width", cell.place(), name).as(Severity.HINT)));
    }

    private static int width(String text) {
        return text.chars().map(c -> Likeness.isHan((char) c) || "，。、；：（）“”《》".indexOf(c) >= 0 ? 2 : 1).sum();
    }
}
