package org.jimu.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A form file that cannot be used. Nothing of it was loaded. */
public final class BadForm extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<FormProblem> problems;

    public BadForm(List<FormProblem> problems) {
        super(problems.stream().map(problem -> problem.sentence(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order of the file. */
    public List<FormProblem> problems() {
        return problems;
    }
}
