package org.jimu.ui.tree;

import org.jimu.model.SubjectId;
import org.jimu.ui.tree.BookEntry.Shows;

/**
 * Identity of a line of the tree: a year has three lines, its own, its table and its list.
 *
 * @param subject what it is about
 * @param shows   which of the subject's lines it is
 */
record LineKey(SubjectId subject, Shows shows) {}
