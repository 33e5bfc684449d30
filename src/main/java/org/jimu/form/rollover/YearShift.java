package org.jimu.form.rollover;

/**
 * From which year to which.
 *
 * @param from the year of what is copied
 * @param to   the year of the copies
 */
public record YearShift(int from, int to) {

    int by() {
        return to - from;
    }
}
