package org.jimu.audit;

import java.util.List;
import java.util.Optional;

import org.jimu.audit.rule.Finding;
import org.jimu.edit.Edit;
import org.jimu.model.Book;
import org.jimu.model.Field;

/**
 * A finding that the user does not count, with the reason. It stays in the book, at the place of the finding, until what
 * the finding speaks of changes: then it is another finding and counts again.
 */
public final class Dismissal {

    /** What the keys of such fields begin with. */
    public static final String PREFIX = "audit.dismissed.";

    private Dismissal() {
    }

    /** The edit that dismisses a finding. */
    public static Edit dismiss(Finding finding, String reason) {
        return new Edit.Batch("history.dismissFinding",
                List.of(Edit.SetField.to(finding.subject(), field(finding), reason)));
    }

    /** The edit that has a dismissed finding count again. */
    public static Edit restore(Finding finding) {
        return new Edit.Batch("history.restoreFinding",
                List.of(new Edit.SetField<>(finding.subject(), field(finding), Optional.empty())));
    }

    static Optional<String> reason(Book book, Finding finding) {
        return book.find(finding.subject()).filter(subject -> subject.fields().hasAny(PREFIX))
                .flatMap(subject -> subject.fields().get(field(finding))).filter(reason -> !reason.isBlank());
    }

    // the hash of texts is laid down in the language, so it is the same in every book and year
    private static Field<String> field(Finding finding) {
        var said = Integer.toHexString(31 * finding.sentence().hashCode() + finding.terms().hashCode());
        return Field.text(PREFIX + finding.rule() + "." + finding.key() + "." + said);
    }
}
