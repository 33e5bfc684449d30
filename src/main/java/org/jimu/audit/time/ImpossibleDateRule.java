package org.jimu.audit.time;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Sign;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.audit.rule.TextCell;
import org.jimu.model.CellText;
import org.jimu.model.StandardFields;

/** A date is one that the calendar has: no 2025年13月, no 2月30日. How many months something lasts (18个月) is no date. */
final class ImpossibleDateRule extends TableRule {

    private static final Pattern DATE = Pattern
            .compile("(?<!\\d)(?:(20\\d\\d)年)?(\\d{1,2})月(?:份?(\\d{1,2})日)?(?![龄薪租供])");
    private static final Pattern DOTTED = Pattern
            .compile("(?<![\\d.])(20\\d\\d)[.-](\\d{1,2})[.-](\\d{1,2})(?![\\d.])");
    private static final int MONTHS = 12;
    // has a 29th of February
    private static final int LONG_YEAR = 2024;

    ImpossibleDateRule() {
        super("impossibleDate", Severity.ERROR);
    }

    @Override
    public List<Finding> check(Table table) {
        return Stream.concat(TextCell.of(table).stream(),
                TextCell.at(table, table.subject(), StandardFields.PROJECT_PERIOD).stream())
                .filter(cell -> cell.has(Sign.DIGIT))
                .flatMap(cell -> look(cell).stream()).toList();
    }

    private Optional<Finding> look(TextCell cell) {
        var dated = cell.text().indexOf('月') >= 0;
        if (!dated && cell.text().indexOf('.') < 0 && cell.text().indexOf('-') < 0) {
            return Optional.empty();
        }
        var text = CellText.narrow(cell.text()).replaceAll("\\s", "");
        return (dated ? DATE : DOTTED).matcher(text).results()
                .filter(ImpossibleDateRule::isImpossible).findFirst()
                .map(date -> finding(cell.place(), date.group()));
    }

    private static boolean isImpossible(MatchResult date) {
        var year = Optional.ofNullable(date.group(1)).map(Integer::parseInt);
        var day = Optional.ofNullable(date.group(3)).map(Integer::parseInt);
        var month = Integer.parseInt(date.group(2));
        if (month < 1 || month > MONTHS) {
            // 24月 may be how long it takes
            return year.isPresent() || day.isPresent();
        }
        var length = YearMonth.of(year.orElse(LONG_YEAR), month).lengthOfMonth();
        return day.filter(one -> one < 1 || one > length).isPresent();
    }
}
