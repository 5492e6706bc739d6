package kz.uzdik.http;

/** A problem on its way to the handler, which answers with it. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.kind().code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
