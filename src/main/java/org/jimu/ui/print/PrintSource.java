package org.jimu.ui.print;

import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.paper.FontCatalog;

/** What tables are printed from: the book as it is now, its forms and fonts. */
public record PrintSource(Book book, FormLibrary forms, FontCatalog fonts) {}
