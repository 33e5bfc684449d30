package org.jimu.audit.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Reading;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.StandardFields;
import org.jimu.model.SubjectKind;

/**
 * Names that were cut off: they end with a sign or a word that nothing ends with. Systems cut names at a width; where many
 * names of a year have the very same greatest width and one of them was surely cut there, each is listed for a look.
 */
final class TruncatedRule extends YearRule {

    private static final int MANY = 3;
    private static final int WIDE_ENOUGH = 16;
    private static final Pattern CUT = Pattern
            .compile(".*(?:[，,、；;：:—-]|(?<![目标])的|(?<![总温缓调饱柔平])和|(?<![普涉触波])及|(?<![参赠])与|[不且]|[，,、]\\p{IsHan})");
    private static final String CUT_ENDS = "，,、；;：:—-的和及与不且";
    private static final String COMMAS = "，,、";
    private static final Pattern LIST_END = Pattern.compile(".*、\\p{IsHan}");

    private static final Reading<List<Name>> NAMES = new Reading<>(TruncatedRule::read);

    TruncatedRule() {
        super("truncated", Severity.WARNING);
    }

    /**
     * A name of a project or indicator.
     *
     * @param text  without blanks at its ends
     * @param width in columns of a printer: 2 for a Chinese character
     */
    private record Name(TextCell cell, String text, int width) {

        static Name of(TextCell cell) {
            var text = cell.text().strip();
            return new Name(cell, text, widthOf(text));
        }

        boolean isIndicator() {
            return cell.is(StandardFields.INDICATOR_NAME);
        }

        /** Its beginning that is just so wide; empty where it is not wider, or where a character stands across. */
        Optional<String> beginning(int wide) {
            var end = 0;
            var reached = 0;
            while (reached < wide && end < text.length()) {
                reached += widthOf(text.charAt(end++));
            }
            return reached == wide && end < text.length() ? Optional.of(text.substring(0, end)) : Optional.empty();
        }
    }

    @Override
    public List<Finding> check(Year year) {
        var names = Stream.concat(year.projects().stream(), Stream.of(year.own()))
                .flatMap(table -> table.known(NAMES).stream()).toList();
        var limit = limit(names.stream().filter(Name::isIndicator)
                .collect(Collectors.groupingBy(Name::width, Collectors.counting())))
                .filter(wide -> names.stream().anyMatch(name -> name.width() == wide && isCutAt(name, wide, names)));
        var whole = new HashMap<String, String>();
        limit.ifPresent(wide -> names.forEach(name -> name.beginning(wide)
                .ifPresent(beginning -> whole.putIfAbsent(beginning, name.text()))));
        return names.stream().flatMap(name -> look(name, limit, whole).stream()).toList();
    }

    private static List<Name> read(Table table) {
        return Stream.concat(TextCell.at(table, table.subject(), StandardFields.PROJECT_NAME).stream(),
                table.rows(SubjectKind.INDICATOR).stream()
                        .flatMap(row -> TextCell.at(table, row, StandardFields.INDICATOR_NAME).stream()))
                .map(Name::of).toList();
    }

    /** Whether a name was surely cut there: it ends inside a clause, or another one goes on. */
    private static boolean isCutAt(Name name, int wide, List<Name> names) {
        return name.isIndicator() && (isCut(name.text())
                || names.stream().anyMatch(other -> other.beginning(wide).filter(name.text()::equals).isPresent()));
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

    /** @param whole what begins with a name that was cut, by that name */
    private Optional<Finding> look(Name name, Optional<Integer> limit, Map<String, String> whole) {
        var text = name.text();
        var atLimit = name.isIndicator() && limit.filter(width -> name.width() == width).isPresent();
        // 水、电 is a list; cut at the limit, it is a beginning
        if (isCut(text) && (atLimit || !LIST_END.matcher(text).matches())) {
            return Optional.of(finding(name.cell().place(), text));
        }
        if (!atLimit) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(whole.get(text))
                .map(longer -> variant("whole", name.cell().place(), text, longer).with(name.cell().fix(longer)))
                .orElseGet(() -> variant("width", name.cell().place(), text).as(Severity.HINT)));
    }

    // most names end with nothing of the kind: their last two characters tell
    private static boolean isCut(String name) {
        var last = name.length() - 1;
        return last >= 0 && (CUT_ENDS.indexOf(name.charAt(last)) >= 0
                || last > 0 && COMMAS.indexOf(name.charAt(last - 1)) >= 0) && CUT.matcher(name).matches();
    }

    private static int widthOf(String text) {
        var width = 0;
        for (var i = 0; i < text.length(); i++) {
            width += widthOf(text.charAt(i));
        }
        return width;
    }

    private static int widthOf(char c) {
        return Likeness.isHan(c) || "，。、；：（）“”《》".indexOf(c) >= 0 ? 2 : 1;
    }
}
