/** 绩目 (Jimu): an offline editor for Chinese budget performance-target tables. */
module org.jimu {
    requires com.fasterxml.jackson.databind;
    requires com.networknt.schema;
    requires org.pcollections;
}
