/**
 * Floor 0: what an office keeps. A {@link org.jimu.model.Book} (账套) is a tree of {@link org.jimu.model.Subject}s
 * (departments, fiscal years, projects, rows), each an id with an open, typed, immutable map of
 * {@link org.jimu.model.Fields}. Nothing here knows forms, paper, storage or windows.
 */
package org.jimu.model;
