package org.jimu.desk.print;

/** What a user typed into a box, understood or not. */
public sealed interface Entry<T> {

    /** It was understood. */
    record Understood<T>(T value) implements Entry<T> {}

    /** It was not; the sentence says how it is written. */
    record Refused<T>(PrintProblem problem) implements Entry<T> {}
}
