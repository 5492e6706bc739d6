package kz.uzdik.aws;

/** A state that comes too near the size a table's item may have; says whose, never what. */
public final class TooLargeToStore extends IllegalStateException {
    private static final long serialVersionUID = 1;

    TooLargeToStore(Key key, int bytes) {
        super("the state at " + key.partition() + " / " + key.sort() + " has " + bytes + " bytes");
    }
}
