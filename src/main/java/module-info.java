/** 绩目 (Jimu): an offline editor for Chinese budget performance-target tables. */
module org.jimu {
    requires atlantafx.base;
    requires com.fasterxml.jackson.databind;
    requires com.h2database;
    requires com.networknt.schema;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires javafx.controls;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires org.controlsfx.controls;
    requires org.jsoup;
    requires org.pcollections;
    requires org.slf4j;

    opens org.jimu.app to info.picocli;
}
