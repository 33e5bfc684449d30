package org.jimu.desk.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.FindingCounts;
import org.jimu.desk.FindingPlace;
import org.jimu.desk.FindingsIndex;
import org.jimu.desk.Wording;
import org.jimu.model.Book;

/**
 * The findings that a filter leaves.
 *
 * @param book   in which their places are
 * @param shown  table by table in the order of the tree
 * @param counts of those that are shown
 */
public record FindingsView(Book book, List<Finding> shown, FindingCounts counts) {

    /** What nothing has been looked up for yet. */
    public static final FindingsView NONE = new FindingsView(Book.empty(""), List.of(), FindingCounts.NONE);

    /** Looks them up; what an edit has taken away since it was checked is left out. */
    public static FindingsView of(Book book, FindingsIndex index, FindingsFilter filter, Wording wording) {
        var text = filter.text().strip().toLowerCase(Locale.ROOT);
        var shown = new ArrayList<Finding>();
        for (var table : filter.tables(book)) {
            for (var finding : index.of(table)) {
                if (filter.wants(finding) && book.find(finding.subject()).isPresent()
                        && (text.isEmpty() || says(book, finding, text, wording))) {
                    shown.add(finding);
                }
            }
        }
        return new FindingsView(book, List.copyOf(shown), FindingCounts.of(shown));
    }

    private static boolean says(Book book, Finding finding, String text, Wording wording) {
        var place = FindingPlace.of(book, finding, wording);
        return (wording.finding(finding) + "\n" + wording.ruleName(finding.rule()) + "\n" + place.project() + "\n"
                + place.cell()).toLowerCase(Locale.ROOT).contains(text);
    }
}
