package kz.uzdik.json;

import java.util.List;
import java.util.stream.Collectors;

/** A JSON object that is not what its reader expects; carries every problem found (at most 100), in order. */
public final class InvalidFields extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public InvalidFields(List<FieldProblem> problems) {
        super(problems.stream().map(FieldProblem::code).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
