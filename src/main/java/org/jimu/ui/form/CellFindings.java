package org.jimu.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.sheet.Binding;
import org.jimu.sheet.Sheet;

/**
 * What the audit has found in the cells of a sheet. What the user does not count is left out.
 *
 * @param byCell the findings of a cell, the worst first
 */
record CellFindings(Map<Binding, List<Finding>> byCell) {

    static final CellFindings NONE = new CellFindings(Map.of());

    /** @param findings of the table of a project or year */
    static CellFindings of(Sheet sheet, Book book, Function<SubjectId, List<Finding>> findings) {
        var byTable = new HashMap<SubjectId, List<Finding>>();
        var byCell = new HashMap<Binding, List<Finding>>();
        sheet.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.binding().stream())
                .forEach(binding -> book.find(binding.subject()).ifPresent(subject -> {
                    var table = subject.kind().isRow() ? subject.parent() : subject.id();
                    var here = byTable.computeIfAbsent(table, id -> sorted(findings.apply(id))).stream()
                            .filter(finding -> isIn(binding, finding)).toList();
                    if (!here.isEmpty()) {
                        byCell.put(binding, here);
                    }
                }));
        return new CellFindings(byCell);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        var open = new ArrayList<>(findings.stream().filter(Finding::isOpen).toList());
        open.sort((one, other) -> one.severity().compareTo(other.severity()));
        return open;
    }

    /** Also where the finding speaks of several places, such as two rows that say the same. */
    private static boolean isIn(Binding binding, Finding finding) {
        return binding.shows(finding.subject(), finding.key())
                || finding.related().stream().anyMatch(place -> binding.shows(place.subject(), place.key()))
                || binding instanceof Binding.Lines lines
                        && lines.subject().equals(finding.table()) && !finding.subject().equals(finding.table())
                        && lines.textKey().equals(finding.key());
    }

    /** The findings of a cell, the worst first. */
    List<Finding> of(Binding cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    /** How bad the worst of each cell is; of doubtful cells it is a warning at least. */
    Map<Binding, Severity> marks(Iterable<Binding> doubtful) {
        var marks = new HashMap<Binding, Severity>();
        byCell.forEach((cell, here) -> marks.put(cell, here.getFirst().severity()));
        doubtful.forEach(cell -> marks.merge(cell, Severity.WARNING,
                (one, other) -> Stream.of(one, other).min(Severity::compareTo).orElseThrow()));
        return marks;
    }
}
