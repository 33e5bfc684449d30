package org.jimu.audit;

import java.math.BigDecimal;
import java.util.List;

import org.jimu.audit.Finding.Severity;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;

/** The weights of a project add up to 100, or to 90 where 预算执行率 has the other 10. */
final class WeightsRule implements Rule {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal WITHOUT_EXECUTION = BigDecimal.valueOf(90);

    @Override
    public List<Finding> check(Book book, Subject project) {
        var weights = book.children(project.id(), SubjectKind.INDICATOR).stream()
                .flatMap(row -> row.fields().get(StandardFields.INDICATOR_WEIGHT).stream())
                .flatMap(weight -> weight.number().stream()).toList();
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var right = sum.compareTo(FULL) == 0 || sum.compareTo(WITHOUT_EXECUTION) == 0;
        return weights.isEmpty() || right
                ? List.of()
                : List.of(new Finding("audit.weights", Severity.ERROR, project.id(),
                        StandardFields.INDICATOR_WEIGHT.key(), List.of(sum.toPlainString())));
    }
}
