package org.jimu.desk.tree;

/** What lines are sorted by. */
public enum TreeOrder {
    /** 名称: in the order of the language, Chinese by pinyin. */
    NAME,
    /** 编号: numbers inside a code count as numbers; lines without come last. */
    CODE,
    /** 金额: the largest first; lines without come last. */
    AMOUNT
}
