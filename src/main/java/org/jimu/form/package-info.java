/**
 * Floor 1: forms (格式) as data, and the way from a book to a sheet and back. A {@link org.jimu.form.Form} is read from one
 * JSON file; {@link org.jimu.form.Composer} puts a project, a department's year or a list into it;
 * {@link org.jimu.form.CellEditing} turns what is typed into a cell of the sheet into an edit of the book.
 */
package org.jimu.form;
