package kz.uzdik.domain.crypto;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tree of {@code docs/voting-vectors.json}. */
final class VotingVectors {

    private VotingVectors() {}

    static String text() {
        return JsonText.of(object(
                "about",
                List.of(
                        "Every step of a vote with fixed inputs; docs/voting.md says what each value is.",
                        "Bytes are lower-case hex, numbers big-endian in their full length. What stands in 'poll', "
                                + "'keyFile' and 'messages' is text as it is sent or stored.",
                        "Every private key and nonce here is known to everybody: never use one.",
                        "'nonce' is ECDSA's k: with it a signature can be made again; without it, only verified.",
                        "'encoded' is M after its prefix by EMSA-PSS with the salt; blinded = encoded times r^e mod n.",
                        "'shard' is the first four bits of the credential-id. The code is the HMAC as a big-endian "
                                + "number mod 10^8, in eight digits; only the two parts that know its key derive it."),
                "poll",
                VectorPoll.text(),
                "pollDigest",
                hex(VectorPoll.digest()),
                "acknowledgementKey",
                object(
                        "privateKey",
                        scalar(VotingVector.ACKNOWLEDGEMENT_KEY),
                        "point",
                        hex(VotingVector.acknowledgementKey().bytes())),
                "codeKey",
                hex(VotingVector.CODE_KEY),
                "vectors",
                List.of(tree(VotingVector.PLAIN), tree(VotingVector.ZEROS))));
    }

    private static Map<String, Object> tree(VotingVector vector) {
        return object(
                "name", vector.label,
                "district", vector.district,
                "ctx", hex(vector.context.bytes()),
                "issuingKey", issuingKey(vector),
                "code", code(vector),
                "credential", credential(vector),
                "ballot", ballot(vector),
                "acknowledgement", acknowledgement(vector),
                "messages", messages(vector));
    }

    private static Map<String, Object> issuingKey(VotingVector vector) {
        return object(
                "pkcs8", hex(BlindRsa.encode(vector.issuing)),
                "spki", hex(vector.published.spki()),
                "n", hex(vector.published.modulusBytes()),
                "e", hex(vector.published.exponentBytes()),
                "keyFile", vector.keyFile(),
                "keyFileSha256", hex(Sha256.of(vector.keyFile().getBytes(StandardCharsets.UTF_8))));
    }

    private static Map<String, Object> code(VotingVector vector) {
        return object(
                "entry", hex(vector.entry),
                "request", hex(vector.request),
                "input", hex(vector.codeInput()),
                "hmac", hex(Hmac.of(VotingVector.CODE_KEY, vector.codeInput())),
                "code", vector.code());
    }

    private static Map<String, Object> credential(VotingVector vector) {
        byte[] id = vector.context.credentialId(vector.key);
        byte[] encoded = new BlindingClient(vector.published).encode(vector.prefix, vector.message, vector.salt);
        return object(
                "privateKey", scalar(vector.scalar),
                "pk", hex(vector.key.bytes()),
                "m", hex(vector.message),
                "prefix", hex(vector.prefix),
                "salt", hex(vector.salt),
                "r", hex(Unsigned.bytes(vector.r, vector.published.length())),
                "encoded", hex(encoded),
                "blinded", hex(vector.blinded),
                "blindedSha256", hex(Sha256.of(vector.blinded)),
                "blindSignature", hex(vector.blindSignature),
                "credential", hex(vector.credential),
                "credentialId", hex(id),
                "shard", (id[0] & 0xff) >> 4);
    }

    private static Map<String, Object> ballot(VotingVector vector) {
        return object(
                "answers", hex(vector.answers),
                "b", hex(vector.ballot),
                "nonce", scalar(vector.nonce),
                "signature", hex(vector.signature),
                "signatureDer", hex(EcdsaDer.encode(vector.signature)),
                "receipt", hex(vector.receipt));
    }

    private static Map<String, Object> acknowledgement(VotingVector vector) {
        return object(
                "message", hex(vector.context.acknowledgementMessage(vector.receipt)),
                "nonce", scalar(vector.acknowledgementNonce),
                "signature", hex(vector.acknowledgement));
    }

    private static Map<String, Object> messages(VotingVector vector) {
        return object(
                "codeReply", "{\"request\":\"%s\"}".formatted(Base64Url.encode(vector.request)),
                "blinded", Base64Url.encode(vector.blinded),
                "credentialReply", "{\"signature\":\"%s\"}".formatted(Base64Url.encode(vector.blindSignature)),
                "ballot", vector.body(),
                "ballotReply", "{\"acknowledgement\":\"%s\"}".formatted(Base64Url.encode(vector.acknowledgement)),
                "ledgerLine", vector.ledgerLine(),
                "issuedLine", hex(Sha256.of(vector.blinded)));
    }

    /** An object of names and values in turn. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private static String scalar(BigInteger value) {
        return hex(Unsigned.bytes(value, Curve.BYTES));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
