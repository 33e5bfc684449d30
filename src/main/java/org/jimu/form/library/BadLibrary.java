package org.jimu.form.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jimu.form.FormProblem;

/** A file of common indicators that cannot be used. Nothing of it was loaded. */
public final class BadLibrary extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<FormProblem> problems;

    public BadLibrary(List<FormProblem> problems) {
        super(problems.stream().map(problem -> problem.sentence(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order of the file: each with file, place and reason. */
    public List<FormProblem> problems() {
        return problems;
    }
}
