package org.jimu.form.library;

/**
 * Where something is typed.
 *
 * @param level2  standard name of the second level of the row; empty where it has none
 * @param project name of the project, which tells its field of work; may be empty
 */
public record CursorRow(String level2, String project) {}
