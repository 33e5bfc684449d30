package org.jimu.ui.window;

import org.jimu.desk.Office;
import org.jimu.desk.Settings;
import org.jimu.form.FormLibrary;
import org.jimu.paper.FontCatalog;
import org.jimu.ui.Texts;

/** What all parts of the window share, made once at start-up. */
public record WindowContext(Office office, Settings settings, FormLibrary forms, FontCatalog fonts, Texts texts) {}
