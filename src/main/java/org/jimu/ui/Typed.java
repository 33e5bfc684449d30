package org.jimu.ui;

import org.jimu.sheet.Binding;

/**
 * What is being typed and is not in the book yet.
 *
 * @param cell what it will change
 * @param text what is typed so far
 */
public record Typed(Binding cell, String text) {}
