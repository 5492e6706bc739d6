package kz.uzdik.aws;

import software.amazon.awssdk.core.exception.SdkException;

/** Others were writing the same, or the store was asked for too much or not heard: nothing is stored, trying again may do. */
final class Contention extends RuntimeException {
    private static final long serialVersionUID = 1;

    Contention(SdkException cause) {
        super("a write met others again and again", cause);
    }
}
