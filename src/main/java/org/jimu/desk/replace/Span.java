package org.jimu.desk.replace;

/**
 * A piece of a text.
 *
 * @param start of its first character
 * @param end   behind its last character
 */
public record Span(int start, int end) {}
