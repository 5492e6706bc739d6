package kz.uzdik.aws;

import java.util.Optional;
import kz.uzdik.domain.crypto.EcdsaDer;
import kz.uzdik.json.Digest;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/** Signs with an ECDSA key on P-256 that never leaves KMS. */
public final class KmsSignature {
    private static final int DIGEST_LENGTH = 32;

    private final KmsClient kms;
    private final String key;
    private volatile Optional<byte[]> publicKey = Optional.empty();

    /** @param key the key's id, ARN or alias */
    public KmsSignature(KmsClient kms, String key) {
        this.kms = kms;
        this.key = key;
    }

    /**
     * Signs a SHA-256 digest.
     *
     * @param digest its 32 bytes
     * @return r and s, 32 bytes each, as web browsers verify it
     */
    public byte[] sign(byte[] digest) {
        if (digest.length != DIGEST_LENGTH) {
            throw new IllegalArgumentException("a SHA-256 digest has 32 bytes");
        }
        var signed = kms.sign(request -> request.keyId(key)
                .message(SdkBytes.fromByteArray(digest))
                .messageType(MessageType.DIGEST)
                .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256));
        return EcdsaDer.decode(signed.signature().asByteArray())
                .orElseThrow(() -> new IllegalStateException("the key is not one on P-256"));
    }

    /** Signs the SHA-256 digest of a message. */
    public byte[] signMessage(byte[] message) {
        return sign(Digest.sha256(message));
    }

    /** The public key as DER (SubjectPublicKeyInfo); fetched once. */
    public byte[] publicKey() {
        Optional<byte[]> known = publicKey;
        if (known.isEmpty()) {
            known = Optional.of(
                    kms.getPublicKey(request -> request.keyId(key)).publicKey().asByteArray());
            publicKey = known;
        }
        return known.get().clone();
    }
}
