package org.jimu.audit.text;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;

/** The table of a project for 社区 speaks of residents, not of villagers: else it was copied from one for villages. */
final class VillageRule extends CellRule {

    private static final Pattern VILLAGE = Pattern.compile("村民|村级|村两委|农民|行政村|村干部");
    private static final Pattern ANY_VILLAGE = Pattern.compile("[村农乡]");

    VillageRule() {
        super("village", Severity.HINT);
    }

    @Override
    boolean speaksOf(Table table) {
        return table.name().contains("社区") && !ANY_VILLAGE.matcher(table.name()).find();
    }

    @Override
    Optional<Finding> look(Table table, TextCell cell) {
        var word = VILLAGE.matcher(cell.text());
        return word.find() ? Optional.of(finding(cell.place(), word.group())) : Optional.empty();
    }
}
