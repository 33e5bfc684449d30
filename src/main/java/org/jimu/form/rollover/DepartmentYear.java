package org.jimu.form.rollover;

import java.util.List;
import java.util.Optional;

import org.jimu.model.SubjectId;

/**
 * A department's year that can be taken to another year.
 *
 * @param path      names of the departments from the top down to this one
 * @param next      the department's other year, where the book has it already
 * @param whole     whether there is a whole-department table: rows, goals or amounts of the year itself
 * @param wholeThen whether the other year has a whole-department table already
 */
public record DepartmentYear(SubjectId year, List<String> path, Optional<SubjectId> next, boolean whole,
        boolean wholeThen, List<ProjectOffer> projects) {

    public DepartmentYear {
        path = List.copyOf(path);
        projects = List.copyOf(projects);
    }

    /**
     * A project that can be copied.
     *
     * @param there whether the other year has a project of its name or code already
     */
    public record ProjectOffer(SubjectId project, String name, boolean there) {}
}
