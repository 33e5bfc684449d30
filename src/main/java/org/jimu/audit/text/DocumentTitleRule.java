package org.jimu.audit.text;

import java.util.List;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TableRule;
import org.jimu.model.StandardFields;

/** A project has a name, not the title of the paper that brought its money (关于下达……). */
final class DocumentTitleRule extends TableRule {

    private static final Pattern TITLE = Pattern
            .compile("(关于.{0,6}(下达|拨付|提前|印发|做好|分配|追加|安排)|提前下达|下达).*|.*(的通知|的批复|的函|的请示)");

    DocumentTitleRule() {
        super("documentTitle", Severity.HINT);
    }

    @Override
    public List<Finding> check(Table table) {
        return TITLE.matcher(table.name().strip()).matches()
                ? List.of(finding(table.at(StandardFields.PROJECT_NAME), table.name().strip()))
                : List.of();
    }
}
