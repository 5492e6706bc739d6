package kz.uzdik.domain.voting;

import java.util.Arrays;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.Question;

/**
 * A resident's answers with what makes them count, of the right form; whether it verifies is asked with the district's
 * key. What it is about, poll and district, stands in the context and is signed, not carried. Shows nothing of itself.
 */
public final class Ballot {
    /** How many bytes a credential has: those of a modulus of 2048 bits. */
    public static final int CREDENTIAL_LENGTH = RsaPublic.BITS / Byte.SIZE;

    private final Point key;
    private final byte[] prefix;
    private final byte[] credential;
    private final byte[] answers;
    private final byte[] signature;

    /**
     * A ballot of these parts.
     *
     * @param prefix the 32 random bytes that the credential was signed with
     * @param credential 256 bytes
     * @param answers one byte a question, each 0 to 5, at least one
     * @param signature r and s, 32 bytes each
     * @throws IllegalArgumentException when a part has another length, or an answer is none
     */
    public Ballot(Point key, byte[] prefix, byte[] credential, byte[] answers, byte[] signature) {
        if (prefix.length != BlindRsa.PREFIX_LENGTH
                || credential.length != CREDENTIAL_LENGTH
                || signature.length != P256.SIGNATURE_LENGTH
                || !areAnswers(answers)) {
            throw new IllegalArgumentException("not a ballot");
        }
        this.key = key;
        this.prefix = prefix.clone();
        this.credential = credential.clone();
        this.answers = answers.clone();
        this.signature = signature.clone();
    }

    private static boolean areAnswers(byte[] answers) {
        boolean all = answers.length > 0;
        for (byte answer : answers) {
            all &= Question.isAnswer(answer);
        }
        return all;
    }

    public Point key() {
        return key;
    }

    public byte[] prefix() {
        return prefix.clone();
    }

    public byte[] credential() {
        return credential.clone();
    }

    /** One byte a question, in the poll's order. */
    public byte[] answers() {
        return answers.clone();
    }

    public byte[] signature() {
        return signature.clone();
    }

    /** Whether the credential is this key's over its own M. */
    public boolean hasCredentialOf(RsaPublic district, VoteContext context) {
        return BlindRsa.verify(district, prefix, context.credentialMessage(key), credential);
    }

    /** Whether the credential's owner has signed these answers. */
    public boolean isSignedIn(VoteContext context) {
        return P256.verify(key, context.ballotMessage(key, answers), signature);
    }

    /** The credential-id, under which it is kept and by which ledgers are sorted. */
    public Digest id(VoteContext context) {
        return Digest.of(context.credentialId(key));
    }

    /** By what its resident finds it again. */
    public Digest receipt(VoteContext context) {
        return Digest.of(context.receipt(context.ballotMessage(key, answers)));
    }

    /**
     * Whether another ballot of the same credential-id is the same ballot: the same B. Signatures are random, and those
     * of ECDSA can be altered by anybody, so they do not matter.
     */
    public boolean saysTheSameAs(Ballot other) {
        return key.equals(other.key) && Arrays.equals(answers, other.answers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballot ballot
                && saysTheSameAs(ballot)
                && Arrays.equals(prefix, ballot.prefix)
                && Arrays.equals(credential, ballot.credential)
                && Arrays.equals(signature, ballot.signature);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "Ballot[hidden]";
    }
}
