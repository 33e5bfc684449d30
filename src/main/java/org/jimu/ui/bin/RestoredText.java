package org.jimu.ui.bin;

import java.util.List;

import org.jimu.desk.tree.Returning.Returned;
import org.jimu.edit.Above;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectKind;
import org.jimu.ui.Texts;
import org.jimu.ui.WayText;

/**
 * The sentence that tells what came back from the bin and where it went.
 *
 * @param book in which it is again
 */
public record RestoredText(Book book, Texts texts) {

    public String of(List<Returned> returned) {
        var elsewhere = returned.stream().filter(Returned::elsewhere).toList();
        if (returned.size() != 1) {
            return elsewhere.isEmpty()
                    ? texts.get("bin.doneMany", returned.size())
                    : texts.get("bin.doneManyElsewhere", returned.size(), elsewhere.size());
        }
        var subject = book.find(returned.getFirst().subject());
        var name = subject.map(one -> one.text(StandardFields.nameOf(one.kind()))).orElse("");
        return elsewhere.isEmpty()
                ? texts.get("bin.done", name)
                : texts.get("bin.doneElsewhere", name, subject.map(this::place).orElse(""));
    }

    private String place(Subject subject) {
        var way = Above.way(book, subject);
        if (way.isEmpty()) {
            return book.root().text(StandardFields.BOOK_NAME);
        }
        return subject.kind() == SubjectKind.PROJECT ? WayText.ofProject(way, texts) : WayText.ofDepartments(way);
    }
}
