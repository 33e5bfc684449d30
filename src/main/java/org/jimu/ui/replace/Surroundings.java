package org.jimu.ui.replace;

import java.util.Optional;
import java.util.function.Function;

import org.jimu.desk.IndicatorRows;
import org.jimu.desk.Job;
import org.jimu.model.Field;
import org.jimu.model.Subject;

/** What stands around the pane in the window: what is shown there, and how to get back to it. */
public interface Surroundings {

    /** The project, department or year that is shown. */
    Optional<Subject> shown();

    /** The rows of the list of indicators, where it is shown. */
    Optional<IndicatorRows> listed();

    /** Commits what is being typed elsewhere; false where it could not be taken. */
    boolean commitEditing();

    /** Shows a place in its form. */
    void goTo(Subject subject, Field<?> field);

    /** Gives the keyboard back, when the pane is closed. */
    void leave();

    /**
     * Starts long work, shown in the status line where it can be stopped.
     *
     * @param what    the sentence while it runs
     * @param outcome the sentence when it is done
     */
    <T> void work(String what, Job.Work<T> work, Function<T, String> outcome);
}
