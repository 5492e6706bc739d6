package kz.uzdik.domain.crypto;

import static kz.uzdik.domain.crypto.LengthPrefixed.lp;

import java.io.ByteArrayOutputStream;

/**
 * What a vote belongs to, one poll and one district, and every message that is signed or hashed in it. Each message
 * begins with its own name and with the context, so that none can pass for another or for another poll's.
 */
public final class VoteContext {
    /** How many bytes the id of a request for a code has. */
    public static final int REQUEST_ID_LENGTH = 16;

    private static final String PROTOCOL = "uzdik-vote-v1";
    private static final int HIGHEST_ANSWER = 5;

    private final byte[] bytes;

    /**
     * The context of a poll in one district.
     *
     * @param pollDigest the 32 bytes of SHA-256 of the frozen poll
     * @param district the district's code
     * @throws IllegalArgumentException when the digest has another length
     */
    public VoteContext(byte[] pollDigest, String district) {
        if (pollDigest.length != Sha256.LENGTH) {
            throw new IllegalArgumentException("the digest of a poll has 32 bytes");
        }
        bytes = joined(lp(PROTOCOL), pollDigest, lp(district));
    }

    /** {@code ctx}: the protocol's name, the poll's digest, the district. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** M, what the registrar signs blindly (step 4). */
    public byte[] credentialMessage(Point key) {
        return joined(lp("credential"), bytes, key.bytes());
    }

    /**
     * B, the ballot that the resident signs (step 5).
     *
     * @param answers one byte a question, in the poll's order: 0 for "cannot say", or 1 to 5
     * @throws IllegalArgumentException when an answer is none of these
     */
    public byte[] ballotMessage(Point key, byte[] answers) {
        for (byte answer : answers) {
            if (answer < 0 || answer > HIGHEST_ANSWER) {
                throw new IllegalArgumentException("an answer lies from 0 to 5");
            }
        }
        return joined(lp("ballot"), bytes, key.bytes(), answers);
    }

    /** Under which 32 bytes the ballot of a key is kept; its first four bits are the shard (step 5). */
    public byte[] credentialId(Point key) {
        return Sha256.of(lp("credential-id"), bytes, key.bytes());
    }

    /** The 32 bytes by which a resident finds their ballot in the ledger (step 6). */
    public byte[] receipt(byte[] ballotMessage) {
        return Sha256.of(lp("receipt"), ballotMessage);
    }

    /** What the ballot box signs to say that it holds the ballot of a receipt (step 6). */
    public byte[] acknowledgementMessage(byte[] receipt) {
        return joined(lp("ack"), bytes, receipt);
    }

    /**
     * From what the code of a request is derived (step 3).
     *
     * @param entry the name of the entry in the roll
     * @param requestId 16 bytes; with an end of one length only, no two requests give the same bytes
     * @throws IllegalArgumentException when the request's id has another length
     */
    public byte[] codeInput(byte[] entry, byte[] requestId) {
        if (requestId.length != REQUEST_ID_LENGTH) {
            throw new IllegalArgumentException("the id of a request has 16 bytes");
        }
        return joined(bytes, entry, requestId);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
