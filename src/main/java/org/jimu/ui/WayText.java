package org.jimu.ui;

import java.util.List;
import java.util.stream.IntStream;

import org.jimu.edit.Above;

/** Where something stands in the tree, as one text: 街道办事处 › 2024 年度. */
public final class WayText {

    private static final String BETWEEN = " › ";

    private WayText() {
    }

    /** The departments above something, from the top. */
    public static String ofDepartments(List<Above> way) {
        return String.join(BETWEEN, way.stream().map(Above::name).toList());
    }

    /** The departments and the year above a project, from the top. */
    public static String ofProject(List<Above> way, Texts texts) {
        return String.join(BETWEEN, IntStream.range(0, way.size())
                .mapToObj(i -> i == way.size() - 1 ? texts.get("tree.year", way.get(i).name()) : way.get(i).name())
                .toList());
    }
}
