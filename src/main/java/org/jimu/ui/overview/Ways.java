package org.jimu.ui.overview;

import java.util.List;

import org.jimu.model.SubjectId;
import org.jimu.model.WorkState;

/** Where the overview leads to. */
public interface Ways {

    /** Shows the table of a project, or the whole-department table of a year. */
    void table(SubjectId table);

    /** Shows a year of a department. */
    void year(SubjectId year);

    /**
     * Shows the first of the tables in a state, and leaves only such projects in the tree.
     *
     * @param department name of the department that they are in; empty for all
     */
    void state(List<SubjectId> tables, String department, WorkState state);

    /** Chooses projects in the tree. */
    void projects(List<SubjectId> projects);

    /** Leaves only projects in the tree in which something is wrong. */
    void wrong();

    /** Shows the form again. */
    void leave();
}
