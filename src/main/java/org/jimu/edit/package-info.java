/**
 * Floor 1: every change of a book as a value. An {@link org.jimu.edit.Edit} knows its effect on a book and its inverse,
 * so that undo, history, durability, audit fixes and tests are one mechanism.
 */
package org.jimu.edit;
