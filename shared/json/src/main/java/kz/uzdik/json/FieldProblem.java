package kz.uzdik.json;

/**
 * One thing wrong in a JSON object.
 *
 * @param pointer where: an RFC 6901 JSON Pointer from the root of the body; {@code ?name} in a query string
 * @param code what, stably: one of the constants here or a caller's own, lower-kebab-case
 * @param expected what would have been right, in English, without the content
 */
public record FieldProblem(String pointer, String code, String expected) {

    public static final String MISSING = "missing";
    public static final String WRONG_TYPE = "wrong-type";
    public static final String UNKNOWN_FIELD = "unknown-field";
    public static final String TOO_LONG = "too-long";
    public static final String TOO_SHORT = "too-short";
    public static final String OUT_OF_RANGE = "out-of-range";
    public static final String NOT_ALLOWED = "not-allowed";
    public static final String BAD_FORMAT = "bad-format";
    public static final String DUPLICATE = "duplicate";
    /** A name of something that is not there. */
    public static final String UNKNOWN_REFERENCE = "unknown-reference";
    /** A name of something that comes only later, or of the thing itself. */
    public static final String NOT_EARLIER = "not-earlier";
}
