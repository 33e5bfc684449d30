package org.jimu.desk;

import org.jimu.form.Composer;
import org.jimu.form.Form;
import org.jimu.form.Scope;
import org.jimu.sheet.Sheet;

/**
 * A document of a book: a form and what it is filled with.
 *
 * @param form  the format
 * @param scope the project, department's year or list of projects
 */
public record Document(Form form, Scope scope) {

    /** The name of the document, as in bookmarks. */
    public String title() {
        return Composer.title(form, scope);
    }

    public Sheet sheet() {
        return Composer.compose(form, scope);
    }
}
