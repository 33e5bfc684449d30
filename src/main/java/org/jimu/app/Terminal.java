package org.jimu.app;

import java.io.PrintStream;

import org.jimu.paper.Progress;

/**
 * Where a command speaks to.
 *
 * @param out   results
 * @param err   errors and progress
 * @param texts the texts in the user's language
 */
record Terminal(PrintStream out, PrintStream err, Texts texts) {

    void say(String key, Object... terms) {
        out.println(texts.get(key, terms));
    }

    /** Shows how far the work is where somebody watches; silent when piped. */
    Progress progress() {
        if (System.console() == null || !System.console().isTerminal()) {
            return Progress.NONE;
        }
        return (done, total) -> {
            err.print("\r" + texts.get("progress", done, total) + (done == total ? "\n" : ""));
            err.flush();
            return true;
        };
    }
}
