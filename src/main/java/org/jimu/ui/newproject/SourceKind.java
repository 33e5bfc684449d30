package org.jimu.ui.newproject;

/** Where a new project comes from. */
enum SourceKind {
    /** 空白表. */
    BLANK("blank"),
    /** 模板: a field of work of the library of indicators. */
    TEMPLATE("template"),
    /** 另一个项目. */
    PROJECT("project"),
    /** 去年的项目. */
    LAST_YEAR("lastYear");

    private final String id;

    SourceKind(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
