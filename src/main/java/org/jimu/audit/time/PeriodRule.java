package org.jimu.audit.time;

import java.util.List;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.CellText;
import org.jimu.model.StandardFields;

/** The period of a project (项目期限) runs forward, holds the year of the table, and agrees with 项目属性. */
final class PeriodRule extends TableRule {

    private static final Pattern ONCE = Pattern.compile("一年期|1年期|一次性|当年");
    private static final Pattern CONTINUING = Pattern.compile("延续|经常|长期");
    private static final Pattern ONE_YEAR = Pattern.compile("(一|1)年期?|当年|一次性");
    private static final Pattern MORE_YEARS = Pattern.compile("长期|中长期|([2-9]|[1-9]\\d|[二两三四五六七八九十])年期?");

    PeriodRule() {
        super("period", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        return table.isProject()
                ? Span.of(table).map(span -> dated(table, span)).orElseGet(() -> named(table))
                : List.of();
    }

    private List<Finding> dated(Table table, Span span) {
        var place = table.at(StandardFields.PROJECT_PERIOD);
        if (span.isReversed()) {
            return List.of(variant("reversed", place, span.first().toString(), span.last().toString())
                    .as(Severity.ERROR));
        }
        if (table.fiscalYear().filter(year -> !span.touches(year)).isPresent()) {
            return List.of(variant("outside", place, table.year().text(StandardFields.YEAR),
                    span.first().getYear() + "—" + span.last().getYear()));
        }
        var attribute = table.subject().text(StandardFields.PROJECT_ATTRIBUTE);
        var severalYears = span.last().getYear() > span.first().getYear();
        return severalYears && ONCE.matcher(attribute).find()
                ? List.of(finding(place, attribute, table.subject().text(StandardFields.PROJECT_PERIOD)))
                : List.of();
    }

    private List<Finding> named(Table table) {
        var attribute = table.subject().text(StandardFields.PROJECT_ATTRIBUTE);
        var period = CellText.narrow(table.subject().text(StandardFields.PROJECT_PERIOD)).replaceAll("\\s", "");
        var place = table.at(StandardFields.PROJECT_PERIOD);
        if (ONCE.matcher(attribute).find() && MORE_YEARS.matcher(period).matches()) {
            return List.of(finding(place, attribute, period));
        }
        return CONTINUING.matcher(attribute).find() && ONE_YEAR.matcher(period).matches()
                ? List.of(variant("continuing", place, attribute, period).as(Severity.HINT))
                : List.of();
    }
}
