package org.jimu.form.library;

import org.jimu.model.Target;

/**
 * An indicator that can be put into a project.
 *
 * @param field  the field of work (领域) it belongs to; empty for one from the book's own past
 * @param level1 standard name of the first level, see {@link org.jimu.model.Levels}
 * @param level2 standard name of the second level
 * @param name   三级指标名称
 * @param target a usual value with its operator and unit
 * @param basis  指标值确定依据; empty where none is known
 */
public record LibraryEntry(String field, String level1, String level2, String name, Target target, String basis) {}
