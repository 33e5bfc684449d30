package org.jimu.audit.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Fix;
import org.jimu.audit.rule.Indicator;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/** A second level (时效指标) stands under its own first level (产出指标), and the first level is one. */
final class MisplacedLevelRule extends TableRule {

    private static final Pattern SECOND_LEVEL = Pattern
            .compile("[\\d.、-]*(数量|质量|时效|经济效益|社会效益|生态(环境)?效益|可持续影响|服务对象满意度).*");

    MisplacedLevelRule() {
        super("misplacedLevel", Severity.WARNING);
    }

    @Override
    public List<Finding> check(Table table) {
        // some places leave the first level out of the whole table
        var without = table.indicators().stream().allMatch(row -> row.level1().isBlank());
        return table.indicators().stream().filter(row -> !without && !row.level2().isBlank())
                .flatMap(row -> wrong(table, row).stream()).toList();
    }

    private Optional<Finding> wrong(Table table, Indicator row) {
        var place = table.at(row, StandardFields.INDICATOR_LEVEL1);
        if (row.level1().isBlank()) {
            return FirstLevels.right(table.form(), row)
                    .map(right -> variant("missing", place, row.level2(), right).with(fix(row, right)));
        }
        if (SECOND_LEVEL.matcher(row.level1()).matches()) {
            return FirstLevels.right(table.form(), row)
                    .map(right -> variant("second", place, row.level1(), right).with(fix(row, right)));
        }
        return FirstLevels.isMisplaced(table.form(), row)
                ? FirstLevels.right(table.form(), row).map(
                        right -> finding(place, row.level2(), row.level1(), right).with(fix(row, right)))
                : Optional.empty();
    }

    private static Fix fix(Indicator row, String right) {
        return Fix.set(row.row(), StandardFields.INDICATOR_LEVEL1, right);
    }
}
