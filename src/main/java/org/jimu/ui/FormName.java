package org.jimu.ui;

import org.jimu.form.Form;

/** How a form is called where one is chosen: its name and the place that it is of. */
public final class FormName {

    private FormName() {
    }

    public static String of(Form form) {
        return form.name() + " · " + form.place();
    }
}
