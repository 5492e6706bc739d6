package kz.uzdik.json;

import java.util.ArrayList;
import java.util.List;

/** The problems found so far in one root object, shared by all readers of its parts. */
final class FoundProblems {

    /** A reply need not list more; the rest shows after these are mended. */
    private static final int LIMIT = 100;

    private final List<FieldProblem> problems = new ArrayList<>();

    void add(String pointer, String code, String expected) {
        if (problems.size() < LIMIT) {
            problems.add(new FieldProblem(pointer, code, expected));
        }
    }

    /** Also true once no more are noted: what was not noted may lie anywhere. */
    boolean anyAtOrUnder(String pointer) {
        return problems.size() >= LIMIT
                || problems.stream()
                        .map(FieldProblem::pointer)
                        .anyMatch(at -> pointer.isEmpty() || at.equals(pointer) || at.startsWith(pointer + "/"));
    }

    List<FieldProblem> all() {
        return List.copyOf(problems);
    }
}
