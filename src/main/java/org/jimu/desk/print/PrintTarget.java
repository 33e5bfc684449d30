package org.jimu.desk.print;

import java.util.Locale;

/** Where a job goes (打印到). */
public enum PrintTarget {
    PRINTER, PDF, PNG, XLSX;

    /** Stable name for settings and texts, and ending of the file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isFile() {
        return this != PRINTER;
    }

    /** Whether it has pages that can be chosen; a workbook holds tables as a whole. */
    public boolean hasPages() {
        return this != XLSX;
    }
}
