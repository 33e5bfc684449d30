package org.jimu.form.rollover;

/**
 * One or two years that belong together, as they stand in a text.
 *
 * @param start  index of its first character
 * @param end    index behind its last character
 * @param first  the first year
 * @param last   the last year; the first one where there is but one
 * @param marked whether it is written as a year or date (2024年, 2024.1.1) and not as a bare number
 */
record YearSpan(int start, int end, int first, int last, boolean marked) {

    boolean isRange() {
        return last != first;
    }
}
