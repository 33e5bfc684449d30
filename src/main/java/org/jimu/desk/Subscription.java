package org.jimu.desk;

/** Ends what was begun by subscribing. */
@FunctionalInterface
public interface Subscription {

    void cancel();
}
