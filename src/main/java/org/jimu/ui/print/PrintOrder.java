package org.jimu.ui.print;

import java.util.List;

import org.jimu.desk.Document;
import org.jimu.desk.print.PageRanges;
import org.jimu.model.SubjectId;

/**
 * What the user wants printed where.
 *
 * @param title     what the job is called
 * @param documents in order
 * @param ranges    which of their pages
 * @param coded     whether the pages carry check codes
 * @param marked    the tables that are marked as printed (已打印) afterwards; none where that is not wanted
 */
public record PrintOrder(String title, List<Document> documents, PageRanges ranges, boolean coded,
        Destination destination, List<SubjectId> marked) {

    public PrintOrder {
        documents = List.copyOf(documents);
        marked = List.copyOf(marked);
    }
}
