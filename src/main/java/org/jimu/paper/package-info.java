/**
 * Floor 2: from sheets to paper. {@link org.jimu.paper.Page}s are laid out once, in millimetres, and drawn by everyone
 * the same: the editor on the screen, PDF, pictures and the printer.
 */
package org.jimu.paper;
