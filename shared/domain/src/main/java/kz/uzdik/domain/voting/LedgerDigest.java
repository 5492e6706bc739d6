package kz.uzdik.domain.voting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import kz.uzdik.domain.poll.Digest;

/** SHA-256 of a ledger as it is, or would be, published: taken line by line, so that no ledger is ever held whole. */
public final class LedgerDigest {
    private static final byte END_OF_LINE = '\n';

    private final MessageDigest digest;
    private long ballots;

    public LedgerDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Takes the next ballot's line, given without its line feed. */
    public void add(String line) {
        digest.update(line.getBytes(StandardCharsets.US_ASCII));
        digest.update(END_OF_LINE);
        ballots++;
    }

    /** How many lines were taken. */
    public long ballots() {
        return ballots;
    }

    /** The digest of all lines taken; nothing may be added afterwards. */
    public Digest end() {
        return Digest.of(digest.digest());
    }
}
