package org.jimu.audit.rule;

import org.jimu.model.SubjectId;

/**
 * Where something stands.
 *
 * @param table   the project, or the year of a department, in whose table it stands
 * @param subject the row, or the project or year itself
 * @param key     the field
 */
public record Place(SubjectId table, SubjectId subject, String key) {}
