package org.jimu.audit;

import java.util.List;

import org.jimu.audit.Finding.Severity;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.model.Target;

/** An indicator that has a name has a value. A name that says that there is none (无, 不涉及) wants no value. */
final class MissingValueRule implements Rule {

    @Override
    public List<Finding> check(Book book, Subject project) {
        return book.children(project.id(), SubjectKind.INDICATOR).stream()
                .filter(row -> !Target.read(row.text(StandardFields.INDICATOR_NAME)).isPlaceholder())
                .filter(row -> row.text(StandardFields.INDICATOR_TARGET).isBlank())
                .map(row -> new Finding("audit.missingValue", Severity.ERROR, row.id(),
                        StandardFields.INDICATOR_TARGET.key(), List.of(row.text(StandardFields.INDICATOR_NAME))))
                .toList();
    }
}
