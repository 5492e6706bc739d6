package kz.uzdik.domain.poll;

/** The bytes that a frozen poll is known by. */
@FunctionalInterface
public interface FrozenBytes {
    /** SHA-256 of the poll's file. */
    Digest digest(FrozenPoll poll);
}
