package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateCrtKey;

/** One vote from the code to the acknowledgement; everything random in it follows from its label. */
final class VotingVector {
    static final byte[] CODE_KEY = Fixed.bytes("code key", 32);
    static final BigInteger ACKNOWLEDGEMENT_KEY = Fixed.number("acknowledgement key", Curve.BYTES);

    /** Nothing special. */
    static final VotingVector PLAIN =
            new VotingVector("plain", VectorPoll.FIRST_DISTRICT, new Tries(0, 0, 0, 0), 5, 4, 0, 3, 5);

    /** Its key's X, its credential, r of its ballot's signature and its code begin with zero. */
    static final VotingVector ZEROS =
            new VotingVector("zeros in front", VectorPoll.SECOND_DISTRICT, new Tries(272, 562, 92, 3), 1, 2, 3, 4, 0);

    private static final int SALT_LENGTH = 48;

    final String label;
    final String district;
    final byte[] answers;
    final VoteContext context;
    final byte[] entry;
    final byte[] request;
    final RSAPrivateCrtKey issuing;
    final RsaPublic published;
    final BigInteger scalar;
    final Point key;
    final byte[] prefix;
    final byte[] salt;
    final BigInteger r;
    final byte[] message;
    final byte[] blinded;
    final byte[] blindSignature;
    final byte[] credential;
    final byte[] ballot;
    final BigInteger nonce;
    final byte[] signature;
    final byte[] receipt;
    final BigInteger acknowledgementNonce;
    final byte[] acknowledgement;

    /** The how manieth of many random values was taken, so that what comes of it has its zeros. */
    private record Tries(int key, int salt, int nonce, int request) {}

    private VotingVector(String label, String district, Tries tries, int... answers) {
        this.label = label;
        this.district = district;
        this.answers = new byte[answers.length];
        for (int i = 0; i < answers.length; i++) {
            this.answers[i] = (byte) answers[i];
        }
        context = new VoteContext(VectorPoll.digest(), district);
        entry = Fixed.bytes(label + " entry", Sha256.LENGTH);
        request = Fixed.bytes(label + " request " + tries.request, VoteContext.REQUEST_ID_LENGTH);
        issuing = Fixed.rsaKey("issuing key " + district);
        published = RsaPublic.of(issuing);
        scalar = Fixed.number(label + " resident key " + tries.key, Curve.BYTES);
        key = Ecdsa.publicKey(scalar);
        prefix = Fixed.bytes(label + " prefix", BlindRsa.PREFIX_LENGTH);
        salt = Fixed.bytes(label + " salt " + tries.salt, SALT_LENGTH);
        // Without the highest bit it is surely below n.
        r = Fixed.number(label + " r", published.length())
                .clearBit(published.modulus().bitLength() - 1);
        message = context.credentialMessage(key);
        var client = new BlindingClient(published);
        var blinding = client.blind(prefix, message, salt, r);
        blinded = blinding.blinded();
        blindSignature = BlindRsa.blindSign(issuing, blinded).orElseThrow();
        credential = client.finalize(blinding, blindSignature);
        ballot = context.ballotMessage(key, this.answers);
        nonce = Fixed.number(label + " ballot nonce " + tries.nonce, Curve.BYTES);
        signature = Ecdsa.sign(scalar, nonce, ballot);
        receipt = context.receipt(ballot);
        acknowledgementNonce = Fixed.number(label + " acknowledgement nonce", Curve.BYTES);
        acknowledgement =
                Ecdsa.sign(ACKNOWLEDGEMENT_KEY, acknowledgementNonce, context.acknowledgementMessage(receipt));
    }

    static Point acknowledgementKey() {
        return Ecdsa.publicKey(ACKNOWLEDGEMENT_KEY);
    }

    byte[] codeInput() {
        return context.codeInput(entry, request);
    }

    String code() {
        BigInteger number = Unsigned.of(Hmac.of(CODE_KEY, codeInput()));
        return "%08d".formatted(number.mod(BigInteger.TEN.pow(8)));
    }

    /** Its line in the ledger, without the line feed. */
    String ledgerLine() {
        return "{\"pk\":\"%s\",\"prefix\":\"%s\",\"cred\":\"%s\",\"answers\":[%s],\"sig\":\"%s\"}"
                .formatted(
                        Base64Url.encode(key.bytes()),
                        Base64Url.encode(prefix),
                        Base64Url.encode(credential),
                        answersText(),
                        Base64Url.encode(signature));
    }

    /** The body that casts it (step 5), its members in the order of docs/voting.md. */
    String body() {
        return "{\"district\":\"%s\",%s".formatted(district, ledgerLine().substring(1));
    }

    /** The file of its district's key. */
    String keyFile() {
        return "{\"e\":\"%s\",\"n\":\"%s\"}"
                .formatted(Base64Url.encode(published.exponentBytes()), Base64Url.encode(published.modulusBytes()));
    }

    private String answersText() {
        var text = new StringBuilder();
        for (byte answer : answers) {
            text.append(text.isEmpty() ? "" : ",").append(answer);
        }
        return text.toString();
    }
}
