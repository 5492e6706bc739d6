package kz.uzdik.local.stack.emulators;

import com.fasterxml.jackson.jr.ob.JSON;
import com.nimbusds.jose.JOSEException;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.uzdik.local.stack.emulators.LocalServer.Answer;
import kz.uzdik.local.stack.template.SigningKey;

/**
 * KMS as far as used, spoken as the SDK expects it (JSON 1.1): Sign, Verify, GetPublicKey, DescribeKey for keys on
 * P-256 with ECDSA_SHA_256; signatures are DER, as KMS gives them.
 */
final class KeyServer implements AutoCloseable {
    private static final String ALGORITHM = "ECDSA_SHA_256";
    private static final int DIGEST_BYTES = 32;
    private static final int MESSAGE_BYTES = 4096;

    private final LocalKeys keys;
    private final LocalServer server;

    /** A refusal, told as KMS tells it. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String type;

        Refused(String type, String message) {
            super(message);
            this.type = type;
        }
    }

    KeyServer(LocalKeys keys) {
        this.keys = keys;
        this.server = new LocalServer(this::answer);
    }

    URI endpoint() {
        return server.endpoint();
    }

    private Answer answer(HttpExchange call, byte[] body) throws IOException {
        String target = Objects.requireNonNullElse(call.getRequestHeaders().getFirst("X-Amz-Target"), "");
        try {
            Map<String, Object> request = JSON.std.mapFrom(body);
            SigningKey key = key(text(request, "KeyId"));
            return json(
                    200,
                    switch (target) {
                        case "TrentService.Sign" -> sign(key, request);
                        case "TrentService.Verify" -> verify(key, request);
                        case "TrentService.GetPublicKey" -> publicKey(key);
                        case "TrentService.DescribeKey" -> Map.of("KeyMetadata", metadata(key));
                        default -> throw new Refused("UnknownOperationException", target);
                    });
        } catch (Refused refused) {
            return json(
                    400,
                    Map.of("__type", refused.type, "message", Objects.requireNonNullElse(refused.getMessage(), "")));
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException wrong) {
            return json(400, Map.of("__type", "ValidationException", "message", "the request cannot be read"));
        }
    }

    private SigningKey key(String name) throws Refused {
        Optional<SigningKey> key = keys.find(name);
        return key.orElseThrow(() -> new Refused("NotFoundException", "Key '" + name + "' does not exist"));
    }

    private Map<String, Object> sign(SigningKey key, Map<String, Object> request)
            throws Refused, GeneralSecurityException, JOSEException {
        Signature signature = signature(request);
        signature.initSign(keys.pair(key).toECPrivateKey());
        signature.update(bytes(request, "Message"));
        String signed = Base64.getEncoder().encodeToString(signature.sign());
        return Map.of("KeyId", key.arn(), "Signature", signed, "SigningAlgorithm", ALGORITHM);
    }

    private Map<String, Object> verify(SigningKey key, Map<String, Object> request)
            throws Refused, GeneralSecurityException, JOSEException {
        Signature signature = signature(request);
        signature.initVerify(keys.pair(key).toECPublicKey());
        signature.update(bytes(request, "Message"));
        if (!holds(signature, bytes(request, "Signature")))
            throw new Refused("KMSInvalidSignatureException", "the signature does not verify");
        return Map.of("KeyId", key.arn(), "SignatureValid", true, "SigningAlgorithm", ALGORITHM);
    }

    private static boolean holds(Signature signature, byte[] signed) {
        try {
            return signature.verify(signed);
        } catch (SignatureException notEvenDer) {
            return false;
        }
    }

    private Signature signature(Map<String, Object> request) throws Refused, GeneralSecurityException {
        if (!text(request, "SigningAlgorithm").equals(ALGORITHM))
            throw new Refused("ValidationException", "the key signs with " + ALGORITHM + " only");
        int size = bytes(request, "Message").length;
        boolean digest = text(request, "MessageType").equals("DIGEST");
        if (digest ? size != DIGEST_BYTES : size == 0 || size > MESSAGE_BYTES)
            throw new Refused("ValidationException", "the message has a wrong length");
        return Signature.getInstance(digest ? "NONEwithECDSA" : "SHA256withECDSA");
    }

    private Map<String, Object> publicKey(SigningKey key) throws JOSEException {
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

    private static Map<String, Object> metadata(SigningKey key) {
        return Map.of(
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
                List.of(ALGORITHM));
    }

    private static String text(Map<String, Object> request, String name) {
        return String.valueOf(request.getOrDefault(name, ""));
    }

    private static byte[] bytes(Map<String, Object> request, String name) {
        return Base64.getDecoder().decode(text(request, name));
    }

    private static Answer json(int status, Map<String, Object> body) throws IOException {
        return new Answer(status, "application/x-amz-json-1.1", JSON.std.asString(body));
    }

    @Override
    public void close() {
        server.close();
    }
}
