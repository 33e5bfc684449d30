package org.jimu.ui.tour;

import java.util.function.Supplier;

import javafx.scene.Node;

/**
 * One hint of the tour.
 *
 * @param name   its texts are named after it
 * @param target what it is about, asked when it is shown; where that is out of sight the hint stands in the middle
 */
public record Hint(String name, Supplier<Node> target) {}
