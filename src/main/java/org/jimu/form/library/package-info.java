/**
 * What the program knows of indicators beforehand: the library of common indicators (指标库) by field of work, searched by
 * characters and by initials of pinyin, and what a book has used before. {@link org.jimu.form.library.Suggestions} ranks
 * both for a cell; {@link org.jimu.form.library.LibraryRows} turns an entry into rows of a project.
 */
package org.jimu.form.library;
