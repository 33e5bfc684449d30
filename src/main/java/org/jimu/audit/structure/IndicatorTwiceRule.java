package org.jimu.audit.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.Likeness;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/**
 * No indicator stands twice in a table. Where one has a few characters more than the other, it is a hint; where one has
 * other characters instead (开工 and 完工, 一星级 and 二星级), the two mean different things.
 */
final class IndicatorTwiceRule extends TableRule {

    private static final double NEAR = 0.85;
    private static final int LONG_ENOUGH = 6;
    // what tells two of a series apart
    private static final Pattern COUNTING = Pattern.compile("[\\d一二两三四五六七八九十百千甲乙丙丁上中下前后左右新老旧大小男女内外城乡东南西北高低收支入出正副]+");

    IndicatorTwiceRule() {
        super("indicatorTwice", Severity.WARNING);
    }

    /** A row with its name without blanks and punctuation. */
    private record Named(Indicator row, String bare) {}

    @Override
    public List<Finding> check(Table table) {
        var found = new ArrayList<Finding>();
        for (var horizon : table.indicators().stream().map(Horizon::of).distinct().toList()) {
            var rows = Horizon.rows(table, horizon).stream().filter(row -> !row.isUnused() && !row.name().isEmpty())
                    .map(row -> new Named(row, Likeness.bare(row.name()))).toList();
            for (var i = 1; i < rows.size(); i++) {
                look(table, rows.subList(0, i), rows.get(i)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> look(Table table, List<Named> before, Named named) {
        var row = named.row();
        var place = table.at(row, StandardFields.INDICATOR_NAME);
        var same = before.stream().filter(other -> other.bare().equals(named.bare())).map(Named::row).findFirst();
        if (same.isPresent()) {
            // what is bought and what it costs may have one name
            var costs = (row.kind() == Kind.COST) != (same.get().kind() == Kind.COST);
            return same.map(other -> finding(place, row.name(), other.level2())
                    .as(costs ? Severity.HINT : Severity.WARNING)
                    .beside(List.of(table.at(other, StandardFields.INDICATOR_NAME))));
        }
        return before.stream().filter(other -> isNear(other.bare(), named.bare())).map(Named::row).findFirst()
                .map(other -> variant("near", place, row.name(), other.name()).as(Severity.HINT)
                        .beside(List.of(table.at(other, StandardFields.INDICATOR_NAME))));
    }

    private static boolean isNear(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        return shorter >= LONG_ENOUGH && 2 * shorter >= NEAR * (one.length() + other.length())
                && Likeness.inCommon(one, other) == shorter
                && !COUNTING.matcher(one).replaceAll("").equals(COUNTING.matcher(other).replaceAll(""));
    }
}
