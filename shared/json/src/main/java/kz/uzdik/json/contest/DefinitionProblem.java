package kz.uzdik.json.contest;

/** The codes of what only the whole definition shows to be wrong, beside those of {@code FieldProblem}. */
public final class DefinitionProblem {
    /** The commission changes between two steps and no hand-over says how the candidates get there. */
    public static final String HAND_OVER_MISSING = "hand-over-missing";

    private DefinitionProblem() {}
}
