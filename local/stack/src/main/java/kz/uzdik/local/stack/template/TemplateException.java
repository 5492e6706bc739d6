package kz.uzdik.local.stack.template;

import java.util.List;
import java.util.stream.Collectors;

/** A template cannot be used by the embedded stack; it carries every problem found, each with its path. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public TemplateException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
