package org.jimu.desk.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jimu.desk.Document;
import org.jimu.form.Form;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.paper.Page;
import org.jimu.paper.Progress;

/**
 * All pages of a job, counted but not kept: a page that is looked at is set again, so that a job of thousands of tables
 * takes little memory. May be asked from several threads.
 */
public final class PrintPages {

    private final List<Counted> counted;
    private final List<PageShape> shapes;
    private final DocumentSetting setting;
    private Optional<Opened> opened = Optional.empty();

    /** A document with the index of its first page in the job. */
    private record Counted(Document document, int first, int pages) {}

    /** The pages of the document that was looked at last. */
    private record Opened(Counted counted, List<Page> pages) {}

    private PrintPages(List<Counted> counted, List<PageShape> shapes, DocumentSetting setting) {
        this.counted = List.copyOf(counted);
        this.shapes = List.copyOf(shapes);
        this.setting = setting;
    }

    /**
     * Sets all documents once to count their pages.
     *
     * @param setting how they are set
     * @return empty where the listener stopped the work
     */
    public static Optional<PrintPages> count(List<Document> documents, DocumentSetting setting,
            Progress progress) {
        var counted = new ArrayList<Counted>();
        var shapes = new ArrayList<PageShape>();
        for (var document : documents) {
            if (!progress.step(counted.size(), documents.size())) {
                return Optional.empty();
            }
            var pages = setting.set(document).pages();
            counted.add(new Counted(document, shapes.size(), pages.size()));
            pages.stream().map(PageShape::of).forEach(shapes::add);
        }
        return Optional.of(new PrintPages(counted, shapes, setting));
    }

    /** Number of pages. */
    public int size() {
        return shapes.size();
    }

    /** The documents in the order of the job. */
    public List<Document> documents() {
        return counted.stream().map(Counted::document).toList();
    }

    /** @param index of the page in the job, from 0 */
    PageShape shape(int index) {
        return shapes.get(index);
    }

    /** @param index of the page in the job, from 0 */
    public Page page(int index) {
        var open = opened(index);
        return open.pages().get(index - open.counted().first());
    }

    private synchronized Opened opened(int index) {
        var found = opened.filter(open -> holds(open.counted(), index)).orElseGet(() -> open(index));
        opened = Optional.of(found);
        return found;
    }

    private Opened open(int index) {
        var wanted = counted.stream().filter(one -> holds(one, index)).findFirst().orElseThrow();
        return new Opened(wanted, setting.set(wanted.document()).pages());
    }

    private static boolean holds(Counted one, int index) {
        return index >= one.first() && index < one.first() + one.pages();
    }

    /**
     * The tables that are printed to their last page and can so be marked as printed (已打印), by their projects and, for
     * whole-department tables, years. A list stands for its projects where it is the form that they are filled in on; a
     * summary of projects that have tables of their own does not.
     */
    public List<SubjectId> tables(PageRanges ranges) {
        var tables = new LinkedHashSet<SubjectId>();
        for (var one : counted) {
            if (IntStream.range(one.first(), one.first() + one.pages()).allMatch(ranges::contains)) {
                tables.addAll(tables(one.document()));
            }
        }
        return List.copyOf(tables);
    }

    private static List<SubjectId> tables(Document document) {
        var scope = document.scope();
        return switch (document.form().subject()) {
            case PROJECT, DEPARTMENT -> List.of(scope.top());
            case LIST -> scope.projects().stream().map(Subject::id)
                    .filter(project -> isFilledInOn(document.form(), scope.book(), project)).toList();
        };
    }

    private static boolean isFilledInOn(Form list, Book book, SubjectId project) {
        return book.inherited(project, StandardFields.FORM_PROJECT).filter(id -> !id.isBlank()).isEmpty()
                && book.inherited(project, StandardFields.FORM_LIST).equals(Optional.of(list.id()));
    }
}
