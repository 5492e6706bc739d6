package kz.uzdik.aws;

import java.nio.ByteBuffer;
import java.util.Arrays;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.voting.Ballot;

/**
 * A ballot as it lies in the box: key, prefix, credential, signature, each of its one length, then the answers to the
 * end. Some 420 bytes, so that an item is less than the kilobyte that one write costs.
 */
final class BallotBytes {
    private static final int FIXED =
            Point.LENGTH + BlindRsa.PREFIX_LENGTH + Ballot.CREDENTIAL_LENGTH + P256.SIGNATURE_LENGTH;

    private BallotBytes() {}

    static byte[] write(Ballot ballot) {
        byte[] answers = ballot.answers();
        return ByteBuffer.allocate(FIXED + answers.length)
                .put(ballot.key().bytes())
                .put(ballot.prefix())
                .put(ballot.credential())
                .put(ballot.signature())
                .put(answers)
                .array();
    }

    /** @throws IllegalStateException when these are not the bytes of a ballot */
    static Ballot read(byte[] bytes) {
        if (bytes.length <= FIXED) {
            throw new IllegalStateException("what lies in the box is no ballot");
        }
        ByteBuffer parts = ByteBuffer.wrap(bytes);
        Point key = Point.decode(next(parts, Point.LENGTH))
                .orElseThrow(() -> new IllegalStateException("a ballot in the box has no key"));
        return new Ballot(
                key,
                next(parts, BlindRsa.PREFIX_LENGTH),
                next(parts, Ballot.CREDENTIAL_LENGTH),
                Arrays.copyOfRange(bytes, FIXED, bytes.length),
                Arrays.copyOfRange(bytes, FIXED - P256.SIGNATURE_LENGTH, FIXED));
    }

    private static byte[] next(ByteBuffer parts, int length) {
        byte[] part = new byte[length];
        parts.get(part);
        return part;
    }
}
