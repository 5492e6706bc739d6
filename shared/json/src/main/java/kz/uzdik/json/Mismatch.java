package kz.uzdik.json;

/** A value that is not of its {@link FieldType}: a stable code and what was expected. */
public final class Mismatch extends Exception {

    private final String code;
    private final String expected;

    public Mismatch(String code, String expected) {
        super(code, null, false, false); // without a stack trace: wrong input is ordinary
        this.code = code;
        this.expected = expected;
    }

    public String code() {
        return code;
    }

    public String expected() {
        return expected;
    }
}
