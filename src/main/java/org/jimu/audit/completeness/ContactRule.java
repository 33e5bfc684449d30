package org.jimu.audit.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.Year;
import org.jimu.audit.rule.YearRule;
import org.jimu.model.Field;
import org.jimu.model.StandardFields;

/**
 * Where the forms of a department print who filled them in (填表人) and a telephone number, both are given. Signatures and
 * stamps are put onto the paper by hand, so their places are blank rightly.
 */
final class ContactRule extends YearRule {

    ContactRule() {
        super("contact", Severity.HINT);
    }

    @Override
    public List<Finding> check(Year year) {
        var found = new ArrayList<Finding>();
        if (isMissing(year, StandardFields.DEPARTMENT_PREPARER)) {
            found.add(finding(year.own().at(StandardFields.DEPARTMENT_PREPARER)));
        }
        if (isMissing(year, StandardFields.DEPARTMENT_CONTACT_PHONE)) {
            found.add(variant("phone", year.own().at(StandardFields.DEPARTMENT_CONTACT_PHONE)));
        }
        return found;
    }

    private static boolean isMissing(Year year, Field<String> field) {
        return Stream.concat(Stream.of(year.own()), year.projects().stream())
                .anyMatch(table -> table.form().prints(field))
                && text(year.own(), field).isBlank();
    }

    /** What is printed: the department's own, or that of the one above it. */
    private static String text(Table own, Field<String> field) {
        return own.book().inherited(own.department().id(), field).orElse("");
    }
}
