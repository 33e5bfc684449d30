package org.jimu.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.desk.Desk;
import org.jimu.desk.Wording;
import org.jimu.model.SubjectId;
import org.jimu.sheet.Binding;
import org.jimu.ui.Texts;

/** What is wrong in the cells of the document that is shown. */
final class FormMarks {

    // more sentences at one cell would hide those around it
    private static final int MOST = 3;

    private final Desk desk;
    private final Texts texts;
    private final Wording wording;
    private Function<SubjectId, List<Finding>> findings = any -> List.of();
    private CellFindings found = CellFindings.NONE;

    FormMarks(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.wording = new Wording(texts.locale());
    }

    /** @param of the findings of the table of a project or year */
    void take(Function<SubjectId, List<Finding>> of) {
        findings = of;
    }

    /** Looks up what is wrong in a document; how bad it is, by cell. */
    Map<Binding, Severity> of(Optional<SetDocument> shown) {
        found = shown.map(ready -> CellFindings.of(ready.sheet(), desk.book(), findings)).orElse(CellFindings.NONE);
        return found.marks(shown.map(SetDocument::doubtful).orElse(Set.of()));
    }

    /** What the audit has found in a cell, as sentences; nothing that is but worth a look, unless that is wanted. */
    String sentences(FormCell cell, boolean hints) {
        return found.of(cell.binding()).stream().filter(one -> hints || one.severity() != Severity.HINT).limit(MOST)
                .map(one -> texts.get("form.finding", wording.severity(one.severity()), wording.finding(one)))
                .collect(Collectors.joining("\n"));
    }
}
