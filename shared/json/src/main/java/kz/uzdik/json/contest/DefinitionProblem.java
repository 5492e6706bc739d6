package kz.uzdik.json.contest;

/** The codes of what only the whole definition shows to be wrong, beside those of {@code FieldProblem}. */
public final class DefinitionProblem {
    /** A name of something that the definition does not have. */
    public static final String UNKNOWN_REFERENCE = "unknown-reference";
    /** A name of something that comes only later, or of the thing itself. */
    public static final String NOT_EARLIER = "not-earlier";
    /** The commission changes between two steps and no hand-over says how the candidates get there. */
    public static final String HAND_OVER_MISSING = "hand-over-missing";

    private DefinitionProblem() {}
}
