package org.jimu.audit.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Place;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/**
 * The description of an indicator (绩效指标描述) explains its name: it does not repeat it, and is not the name of another
 * measure. A good description need not share a word with the name, so nothing more is asked of it.
 */
final class DescriptionRule extends TableRule {

    // a measure by name alone, without a word of explanation
    private static final Pattern MEASURE = Pattern.compile("[^占比之的与指，、。；：]{3,14}(?:率|满意度|数|数量)");

    private static final int OWN = 3;

    DescriptionRule() {
        super("description", Severity.HINT);
    }

    /** A row with its name and description, without blanks and punctuation. */
    private record Described(Indicator row, String name, String description) {

        boolean isRepeated() {
            return name.equals(description);
        }

        boolean isOfAnother() {
            return MEASURE.matcher(name).matches() && MEASURE.matcher(description).matches()
                    && name.charAt(name.length() - 1) == description.charAt(description.length() - 1)
                    && !isWithin(name, description) && own(description, name) >= OWN;
        }

        /** How many characters of the one the other has not: 受益村庄个数 says of 保护村庄个数 what is counted. */
        private static long own(String some, String others) {
            return some.chars().filter(c -> others.indexOf(c) < 0).count();
        }

        private static boolean isWithin(String some, String others) {
            return some.chars().allMatch(c -> others.indexOf(c) >= 0);
        }
    }

    @Override
    public List<Finding> check(Table table) {
        var rows = table.used().stream()
                .map(row -> new Described(row, Likeness.bare(row.name()),
                        Likeness.bare(row.row().text(StandardFields.INDICATOR_DESCRIPTION))))
                .filter(row -> !row.name().isEmpty() && !row.description().isEmpty()).toList();
        var others = rows.stream().filter(row -> !row.isRepeated() && row.isOfAnother())
                .map(row -> variant("other", place(table, row), row.row().name()));
        return Stream.concat(repeated(table, rows.stream().filter(Described::isRepeated).toList()), others).toList();
    }

    /** One finding speaks of all the rows: they are mended together or not at all. */
    private Stream<Finding> repeated(Table table, List<Described> rows) {
        return rows.stream().limit(1).map(first -> (rows.size() == 1
                ? finding(place(table, first), first.row().name())
                : variant("several", place(table, first), first.row().name(), Integer.toString(rows.size())))
                .beside(rows.stream().skip(1).map(row -> place(table, row)).toList()));
    }

    private static Place place(Table table, Described row) {
        return table.at(row.row(), StandardFields.INDICATOR_DESCRIPTION);
    }
}
