package org.jimu.desk;

import org.jimu.model.Field;
import org.jimu.model.SubjectId;

/**
 * A place where a text was found.
 *
 * @param subject whose field has it
 * @param field   the field
 * @param text    what the field says, on one line
 * @param start   where in it the found text begins
 * @param length  of the found text
 * @param path    where the subject stands: department, year, project, as far as they are above it
 */
public record SearchHit(SubjectId subject, Field<?> field, String text, int start, int length, String path) {}
