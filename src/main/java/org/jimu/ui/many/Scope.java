package org.jimu.ui.many;

import java.util.List;
import java.util.function.Supplier;

import org.jimu.model.SubjectId;

/**
 * Some projects that a change can be made in.
 *
 * @param name     how the user reads it
 * @param projects which they are; looked up beside the window's thread
 */
public record Scope(String name, Supplier<List<SubjectId>> projects) {}
