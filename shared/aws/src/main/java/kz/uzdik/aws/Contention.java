package kz.uzdik.aws;

import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Others were writing the same items, or the table was asked for too much: nothing is stored, trying again may do. */
final class Contention extends RuntimeException {
    private static final long serialVersionUID = 1;

    Contention(TransactionCanceledException cause) {
        super("a transaction met others again and again", cause);
    }
}
