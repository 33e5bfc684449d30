package org.jimu.desk.print;

import java.util.List;

/**
 * Something that keeps a job from being printed as wanted, told by {@link org.jimu.desk.Wording#problem}.
 *
 * @param reason key of the sentence
 * @param terms  what the sentence speaks of
 */
public record PrintProblem(String reason, List<Object> terms) {

    public PrintProblem {
        terms = List.copyOf(terms);
    }

    static PrintProblem of(String reason, Object... terms) {
        return new PrintProblem(reason, List.of(terms));
    }
}
