package org.jimu.audit.completeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Kind;
import org.jimu.audit.rule.ProjectRule;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.model.Levels;
import org.jimu.model.StandardFields;

/**
 * A table has indicators of the kinds that its form demands: of 产出 each, of 效益 at least one, of 满意度 one. Where the form
 * is not known, what is usual is but a hint. A blank row that is marked 必填 is {@link RequiredRule}'s.
 */
final class LevelsRule extends ProjectRule {

    private static final List<Kind> EACH = List.of(Kind.QUANTITY, Kind.QUALITY, Kind.TIMELINESS, Kind.COST);
    private static final List<Kind> BENEFITS = List.of(Kind.ECONOMIC, Kind.SOCIAL, Kind.ECOLOGICAL, Kind.SUSTAINED);

    // what is left beside 预算执行率
    private static final BigDecimal SHARED = BigDecimal.valueOf(90);

    LevelsRule() {
        super("levels", Severity.WARNING);
    }

    @Override
    protected List<Finding> checkProject(Table table) {
        var used = kinds(table.used().stream().toList());
        var told = kinds(table.indicators().stream()
                .filter(row -> row.isUnused() && RequiredRule.isRequired(table, row)).toList());
        var known = known(table);
        var found = new ArrayList<Finding>();
        EACH.stream().filter(kind -> known.contains(kind) && !used.contains(kind) && !told.contains(kind))
                .filter(kind -> isUnknown(table) || demands(table, kind))
                .forEach(kind -> found.add(missing(table, label(table, kind), kind)));
        if (known.stream().anyMatch(Kind::isBenefit) && used.stream().noneMatch(Kind::isBenefit)
                && told.stream().noneMatch(Kind::isBenefit)) {
            found.add(variant("benefit", table.at(StandardFields.INDICATOR_LEVEL2)).as(Severity.ERROR));
        } else {
            var left = BENEFITS.stream().filter(kind -> isMarked(table, kind) && table.indicators().stream()
                    .noneMatch(row -> row.kind() == kind)).map(Kind::standard).collect(Collectors.joining("、"));
            if (!left.isEmpty()) {
                found.add(variant("usual", table.at(StandardFields.INDICATOR_LEVEL2), left).as(Severity.HINT));
            }
        }
        if (known.contains(Kind.SATISFACTION) && !used.contains(Kind.SATISFACTION)
                && !told.contains(Kind.SATISFACTION)) {
            var severity = demands(table, Kind.SATISFACTION)
                    ? Severity.ERROR
                    : isUnknown(table) && !isShared(table) ? Severity.WARNING : Severity.HINT;
            found.add(variant(severity == Severity.HINT ? "usual" : "satisfaction",
                    table.at(StandardFields.INDICATOR_LEVEL2), Levels.SATISFACTION).as(severity));
        }
        return found;
    }

    private static Set<Kind> kinds(List<Indicator> rows) {
        var kinds = EnumSet.noneOf(Kind.class);
        rows.forEach(row -> kinds.add(row.kind()));
        return kinds;
    }

    /** The kinds that the form has; the usual ones where it is not known. */
    private static Set<Kind> known(Table table) {
        var kinds = EnumSet.noneOf(Kind.class);
        table.form().taxonomy().firstLevels().stream().flatMap(first -> first.secondLevels().stream())
                .forEach(second -> kinds.add(Kind.of(second.name())));
        return isUnknown(table) ? EnumSet.range(Kind.QUANTITY, Kind.SATISFACTION) : kinds;
    }

    private static boolean isUnknown(Table table) {
        return table.form().taxonomy().firstLevels().isEmpty();
    }

    /** Whether all weights are given to others: then the place asks for no satisfaction. */
    private static boolean isShared(Table table) {
        var rows = table.annual();
        return rows.stream().allMatch(row -> row.weight().isPresent()) && rows.stream()
                .flatMap(row -> row.weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(SHARED) >= 0;
    }

    private static boolean demands(Table table, Kind kind) {
        return table.form().demands().required().stream().anyMatch(level -> Kind.of(level) == kind);
    }

    private static boolean isMarked(Table table, Kind kind) {
        return table.form().taxonomy().firstLevels().stream().flatMap(first -> first.secondLevels().stream())
                .anyMatch(second -> Kind.of(second.name()) == kind && second.mark().startsWith("必填"));
    }

    private Finding missing(Table table, String label, Kind kind) {
        var place = table.at(StandardFields.INDICATOR_LEVEL2);
        // without a quantity nobody knows what is done for the money, whatever the form demands
        return demands(table, kind) || kind == Kind.QUANTITY
                ? finding(place, label)
                : variant("usual", place, label).as(Severity.HINT);
    }

    /** 经济成本指标 in forms that have it, else 成本指标. */
    private static String label(Table table, Kind kind) {
        return table.form().taxonomy().firstLevels().stream().flatMap(first -> first.secondLevels().stream())
                .map(second -> second.name()).filter(name -> Kind.of(name) == kind).findFirst()
                .orElse(kind == Kind.COST ? Levels.COST : kind.standard());
    }
}
