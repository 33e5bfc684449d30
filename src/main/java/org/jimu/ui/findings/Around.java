package org.jimu.ui.findings;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jimu.audit.rule.Finding;
import org.jimu.desk.Job;
import org.jimu.model.Book;
import org.jimu.model.Field;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/** What stands around the pane in the window. */
public interface Around {

    /** The tables that are chosen in the tree; asked beside the window's thread. */
    Supplier<List<SubjectId>> chosenTables();

    /** Commits what is being typed elsewhere; false where it could not be taken. */
    boolean commitEditing();

    /** Shows a place in its form, with the keyboard. */
    void goTo(Subject subject, Field<?> field);

    /** Gives the keyboard back, when the pane is closed. */
    void leave();

    /** Asks for a file and prints findings of a book into it. */
    void print(Book book, List<Finding> findings);

    /** Tells in the status line what was done. */
    void tell(String sentence);

    /**
     * Starts long work, shown in the status line where it can be stopped.
     *
     * @param what    the sentence while it runs
     * @param outcome the sentence when it is done
     */
    <T> void work(String what, Job.Work<T> work, Function<T, String> outcome);
}
