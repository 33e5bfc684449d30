package org.jimu.audit.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/** A project whose name or code is of an earlier year is paid with carried-over funds (结转), or its name was not renewed. */
final class EarlierYearRule extends TableRule {

    private static final Pattern SAID = Pattern.compile("结转|结余|续建|尾款|清算|决算|上年|考核|奖|年终|绩效工资|汇算|往年|以前年度|拖欠|欠");
    // 21 characters: division, year, a letter, number
    private static final Pattern CODE = Pattern.compile("(?:\\d{6}|\\d{9})(\\d\\d)[A-Z][0-9A-Z]{9,12}");
    private static final int LENGTH = 21;
    private static final int CENTURY = 2000;
    private static final int NEAR = 9;

    EarlierYearRule() {
        super("earlierYear", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        if (!table.isProject() || SAID.matcher(table.name()).find()) {
            return List.of();
        }
        return table.fiscalYear().flatMap(year -> ofName(table, year).or(() -> ofCode(table, year))).stream().toList();
    }

    private Optional<Finding> ofName(Table table, int year) {
        return YearMention.covers(table.name(), year)
                ? Optional.empty()
                : YearMention.in(table.name()).stream()
                        .filter(named -> named.year() < year && year - named.year() <= NEAR).findFirst()
                        .map(named -> finding(table.at(StandardFields.PROJECT_NAME), named.digits(),
                                Integer.toString(year)));
    }

    private Optional<Finding> ofCode(Table table, int year) {
        var code = CODE.matcher(table.subject().text(StandardFields.PROJECT_CODE).replaceAll("\\s", ""));
        if (!code.matches() || code.group().length() != LENGTH) {
            return Optional.empty();
        }
        var named = CENTURY + Integer.parseInt(code.group(1));
        return named < year && year - named <= NEAR
                ? Optional.of(variant("code", table.at(StandardFields.PROJECT_CODE), Integer.toString(named),
                        Integer.toString(year)).as(Severity.HINT))
                : Optional.empty();
    }
}
