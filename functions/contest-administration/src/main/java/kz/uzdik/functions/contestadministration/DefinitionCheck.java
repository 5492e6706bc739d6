package kz.uzdik.functions.contestadministration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.contest.DefinitionReader;
import org.jspecify.annotations.Nullable;

/**
 * Holds a new definition against its schema and against what reads it. The reader decides whether a contest can be run
 * by it, here and wherever a kept definition is read; the schema says the same of its shape to people and their editors.
 */
final class DefinitionCheck {
    /** A reply need not list more; the rest shows after these are mended. */
    private static final int MOST = 100;

    /** What the schema says completely: which members there are and which there must be. */
    private static final Set<String> NAMES = Set.of(FieldProblem.MISSING, FieldProblem.UNKNOWN_FIELD);

    private DefinitionCheck() {}

    /**
     * Reads and names a definition.
     *
     * @throws InvalidFields with everything that is wrong with it, in shape and in meaning, each place once
     */
    static DefinitionReader.Accepted accept(@Nullable Object tree) {
        List<FieldProblem> shape = DefinitionSchema.shipped().problems(tree);
        DefinitionReader.Accepted accepted;
        try {
            accepted = DefinitionReader.acceptTree(tree);
        } catch (InvalidFields read) {
            throw new InvalidFields(together(shape, read.problems()));
        }
        if (!shape.isEmpty()) {
            throw new InvalidFields(shape.stream().limit(MOST).toList());
        }
        return accepted;
    }

    // Where something is of the wrong shape, what the reader took it for is no news: it had to take it for something.
    private static List<FieldProblem> together(List<FieldProblem> shape, List<FieldProblem> read) {
        Stream<FieldProblem> meaning = read.stream()
                .filter(problem -> shape.isEmpty() || !NAMES.contains(problem.code()))
                .filter(problem -> shape.stream().noneMatch(told -> isAtOrUnder(problem.pointer(), told.pointer())));
        return Stream.concat(shape.stream(), meaning).limit(MOST).toList();
    }

    private static boolean isAtOrUnder(String pointer, String told) {
        return pointer.equals(told) || pointer.startsWith(told + "/");
    }
}
