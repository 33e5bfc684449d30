package org.jimu.paper;

/** Hears how far long work has come, and may stop it. */
@FunctionalInterface
public interface Progress {

    /** Goes on to the end in silence. */
    Progress NONE = (done, total) -> true;

    /**
     * @return whether to go on
     */
    boolean step(int done, int total);
}
