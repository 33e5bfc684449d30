package org.jimu.desk.print;

/** A job that the printer did not take. */
public final class PrintFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PrintProblem problem;

    public PrintFailed(PrintProblem problem) {
        super(problem.reason() + " " + problem.terms());
        this.problem = problem;
    }

    public PrintFailed(PrintProblem problem, Throwable cause) {
        super(problem.reason() + " " + problem.terms(), cause);
        this.problem = problem;
    }

    /** What the user is told. */
    public PrintProblem problem() {
        return problem;
    }
}
