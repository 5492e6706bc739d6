package kz.uzdik.json;

/**
 * Bytes that are not one strict JSON value. It says where and what kind of fault, and never repeats the content.
 *
 * <p>Lines and columns count from 1; both are 0 when the bytes are not UTF-8.
 */
public final class MalformedJson extends RuntimeException {

    /** What kind of fault it is. */
    public enum Fault {
        SYNTAX("not JSON"),
        NOT_UTF_8("not UTF-8"),
        BROKEN_CHARACTER("half of a surrogate pair"),
        DUPLICATE_NAME("a member name stands twice"),
        TRAILING("something follows the value"),
        TOO_DEEP("nested deeper than " + Json.MAX_DEPTH + " levels"),
        TOO_BIG("a number, name or text is too long");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** The fault in English, without content. */
        public String words() {
            return words;
        }
    }

    private final Fault fault;
    private final int line;
    private final int column;

    public MalformedJson(Fault fault, int line, int column) {
        super(fault.words() + " at line " + line + ", column " + column);
        this.fault = fault;
        this.line = line;
        this.column = column;
    }

    public Fault fault() {
        return fault;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
