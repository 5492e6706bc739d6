package kz.uzdik.local.stack;

/** The stack cannot start for a reason its user can mend; the message is one clear line. */
public final class StartFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
