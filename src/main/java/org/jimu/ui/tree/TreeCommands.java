package org.jimu.ui.tree;

import java.util.List;

import org.jimu.desk.tree.TreeOrder;
import org.jimu.desk.tree.TreePlace;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;

/**
 * What the tree has done to the book. Every command is one step of undo; what is refused is told to the user by who
 * carries it out. Subjects are departments, years and projects in the order of the tree.
 */
public interface TreeCommands {

    /** Whether the book can be changed at all. */
    boolean canChange();

    /** Whether all the subjects fit into the place; not into themselves. */
    boolean canMove(List<SubjectId> subjects, TreePlace place);

    void move(List<SubjectId> subjects, TreePlace place);

    /** Whether copies of all the subjects fit into the place. */
    boolean canCopy(List<SubjectId> subjects, TreePlace place);

    /** @return the copies; empty where it was refused */
    List<SubjectId> copy(List<SubjectId> subjects, TreePlace place);

    /** Whether the subjects are siblings of one kind and there is another one to pass. */
    boolean canStep(List<SubjectId> subjects, boolean down);

    /** Moves the subjects past the next sibling of their kind. */
    void step(List<SubjectId> subjects, boolean down);

    /** Deletes the subjects with all below them. */
    void delete(List<SubjectId> subjects);

    /** The name of the subject as it is edited: a year's number, without words. */
    String name(SubjectId subject);

    void rename(SubjectId subject, String typed);

    /** Sorts what stands right below the parent and is of the kind. */
    void sort(SubjectId parent, SubjectKind kind, TreeOrder order);

    /** Asks for a name and adds a project to the year that is shown. */
    void newProject();

    /** Asks for a year and adds it to the department that is shown. */
    void newYear();

    /** Asks what of the department that is shown is taken to the next year. */
    void rollover();

    /** Asks for a name and adds a department beside the one that is shown, or below it. */
    void newDepartment(boolean below);

    /** Asks for one change of all projects that are chosen. */
    void changeMany();

    /** Brings the tables of the chosen lines into a state; for a signature asks who signed and when. */
    void mark(WorkState state);

    /** Asks who takes the lock from the signed tables of the chosen lines, and why. */
    void unlock();

    /** Shows what was deleted. */
    void bin();

    /** Shows and prints what the lines show. */
    void print(List<BookEntry> entries);
}
