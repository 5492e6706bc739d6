package kz.uzdik.local.stack.emulators;

import com.nimbusds.jose.JOSEException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.stack.template.KmsKey;

/** The calls on keys that sign: on P-256 with ECDSA_SHA_256; signatures are DER, as KMS gives them. */
final class SigningCalls {
    private static final String ALGORITHM = "ECDSA_SHA_256";
    private static final int DIGEST_BYTES = 32;
    private static final int MESSAGE_BYTES = 4096;

    private final LocalKeys keys;

    SigningCalls(LocalKeys keys) {
        this.keys = keys;
    }

    Map<String, Object> sign(KeyRequest request) throws KeyRefused, GeneralSecurityException, JOSEException {
        KmsKey key = key(request);
        Signature signature = signature(request);
        signature.initSign(keys.pair(key).toECPrivateKey());
        signature.update(request.bytes("Message"));
        String signed = Base64.getEncoder().encodeToString(signature.sign());
        return Map.of("KeyId", key.arn(), "Signature", signed, "SigningAlgorithm", ALGORITHM);
    }

    Map<String, Object> verify(KeyRequest request) throws KeyRefused, GeneralSecurityException, JOSEException {
        KmsKey key = key(request);
        Signature signature = signature(request);
        signature.initVerify(keys.pair(key).toECPublicKey());
        signature.update(request.bytes("Message"));
        if (!holds(signature, request.bytes("Signature")))
            throw new KeyRefused("KMSInvalidSignatureException", "the signature does not verify");
        return Map.of("KeyId", key.arn(), "SignatureValid", true, "SigningAlgorithm", ALGORITHM);
    }

    Map<String, Object> publicKey(KeyRequest request) throws KeyRefused, JOSEException {
        KmsKey key = key(request);
        byte[] encoded = keys.pair(key).toECPublicKey().getEncoded();
        return Map.of(
                "KeyId",
                key.arn(),
                "PublicKey",
                Base64.getEncoder().encodeToString(encoded),
                "KeySpec",
                "ECC_NIST_P256",
                "KeyUsage",
                "SIGN_VERIFY",
                "SigningAlgorithms",
                List.of(ALGORITHM));
    }

    /** What is known of a key, if it is one that signs. */
    Optional<Map<String, Object>> metadata(KeyRequest request) {
        return keys.find(request.text("KeyId"))
                .map(key -> Map.of(
                        "KeyId",
                        key.id(),
                        "Arn",
                        key.arn(),
                        "Enabled",
                        true,
                        "KeyState",
                        "Enabled",
                        "KeySpec",
                        "ECC_NIST_P256",
                        "KeyUsage",
                        "SIGN_VERIFY",
                        "SigningAlgorithms",
                        List.of(ALGORITHM)));
    }

    private KmsKey key(KeyRequest request) throws KeyRefused {
        String name = request.text("KeyId");
        return keys.find(name).orElseThrow(() -> KeyRefused.notFound(name));
    }

    private static boolean holds(Signature signature, byte[] signed) {
        try {
            return signature.verify(signed);
        } catch (SignatureException notEvenDer) {
            return false;
        }
    }

    private static Signature signature(KeyRequest request) throws KeyRefused, GeneralSecurityException {
        if (!request.text("SigningAlgorithm").equals(ALGORITHM))
            throw KeyRefused.invalid("the key signs with " + ALGORITHM + " only");
        int size = request.bytes("Message").length;
        boolean digest = request.text("MessageType").equals("DIGEST");
        if (digest ? size != DIGEST_BYTES : size == 0 || size > MESSAGE_BYTES)
            throw KeyRefused.invalid("the message has a wrong length");
        return Signature.getInstance(digest ? "NONEwithECDSA" : "SHA256withECDSA");
    }
}
