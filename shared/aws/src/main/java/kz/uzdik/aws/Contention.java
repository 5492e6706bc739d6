package kz.uzdik.aws;

import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Others were writing the same, or the store was asked for too much: nothing is stored, trying again may do. */
final class Contention extends RuntimeException {
    private static final long serialVersionUID = 1;

    Contention(AwsServiceException cause) {
        super("a write met others again and again", cause);
    }
}
