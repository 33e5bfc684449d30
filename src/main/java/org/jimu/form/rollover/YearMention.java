package org.jimu.form.rollover;

import java.util.Optional;

/**
 * A place in a text that names a year, a date or a span of years.
 *
 * @param start       index of its first character
 * @param end         index behind its last character
 * @param replacement what would stand there for the other year
 * @param doubt       why it should rather stay; empty where it should move
 */
public record YearMention(int start, int end, String replacement, Optional<YearDoubt> doubt) {}
