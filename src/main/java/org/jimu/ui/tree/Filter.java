package org.jimu.ui.tree;

import java.util.Locale;

/**
 * What the user wants to see of the tree.
 *
 * @param text part of the name of a project or department, of a code, or the beginning of an amount; empty for all
 */
record Filter(String text, State state) {

    static final Filter NONE = new Filter("", State.ALL);

    /** How the projects that are shown stand. */
    enum State {
        /** 全部. */
        ALL,
        /** 有问题. */
        WRONG,
        /** 无问题. */
        RIGHT,
        /** 未填金额. */
        NO_AMOUNT,
        /** 填报中. */
        FILLING,
        /** 已核对. */
        CHECKED,
        /** 已打印. */
        PRINTED,
        /** 已签字盖章. */
        SIGNED,
        /** 本年度. */
        THIS_YEAR;

        /** Whether it is asked of each project. */
        boolean isOfProjects() {
            return this != ALL && this != THIS_YEAR;
        }
    }

    Filter {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    boolean isNone() {
        return equals(NONE);
    }

    boolean isPartOf(String name) {
        return name.toLowerCase(Locale.ROOT).contains(text);
    }
}
