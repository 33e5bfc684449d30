package org.jimu.audit;

import java.util.List;

import org.jimu.model.Book;
import org.jimu.model.Subject;

/** All rules over a project. */
public final class Audit {

    private static final List<Rule> RULES = List.of(new SourcesRule(), new WeightsRule(), new MissingValueRule());

    private Audit() {
    }

    /** What is wrong in a project. */
    public static List<Finding> check(Book book, Subject project) {
        return RULES.stream().flatMap(rule -> rule.check(book, project).stream()).toList();
    }
}
