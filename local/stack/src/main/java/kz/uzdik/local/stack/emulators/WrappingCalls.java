package kz.uzdik.local.stack.emulators;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The calls on symmetric keys, from their making to their end. */
final class WrappingCalls {
    private static final int PLAIN_BYTES = 4096;
    private static final int SHORTEST_WINDOW_DAYS = 7;
    private static final int LONGEST_WINDOW_DAYS = 30;

    private final WrappingKeys keys;
    private final Supplier<Instant> now;

    WrappingCalls(WrappingKeys keys, Supplier<Instant> now) {
        this.keys = keys;
        this.now = now;
    }

    Map<String, Object> create(KeyRequest request) throws KeyRefused, IOException {
        if (!request.text("KeySpec", "SYMMETRIC_DEFAULT").equals("SYMMETRIC_DEFAULT")
                || !request.text("KeyUsage", "ENCRYPT_DECRYPT").equals("ENCRYPT_DECRYPT"))
            throw new KeyRefused("UnsupportedOperationException", "only SYMMETRIC_DEFAULT keys are made here");
        var tags = new TreeMap<String, String>();
        for (KeyRequest tag : request.items("Tags")) tags.put(tag.text("TagKey"), tag.text("TagValue"));
        if (tags.containsKey("")) throw new KeyRefused("TagException", "a tag needs a key");
        String policy = request.text("Policy");
        if (!policy.isEmpty()) check(policy);
        return Map.of(
                "KeyMetadata",
                keys.make(request.text("Description"), policy, tags, now.get()).metadata());
    }

    private static void check(String policy) throws KeyRefused {
        try {
            if (JSON.std.mapFrom(policy).containsKey("Statement")) return;
        } catch (IOException notJson) {
            // told below
        }
        throw new KeyRefused("MalformedPolicyDocumentException", "the policy is not one");
    }

    Map<String, Object> dataKey(KeyRequest request) throws KeyRefused, GeneralSecurityException, IOException {
        if (!request.text("KeySpec").equals("AES_256"))
            throw KeyRefused.invalid("only AES_256 data keys are made here");
        WrappingKey key = usable(request);
        byte[] plain = Sealing.newKey();
        return Map.of(
                "KeyId",
                key.arn(),
                "Plaintext",
                base64(plain),
                "CiphertextBlob",
                base64(Sealing.seal(key, plain, context(request))));
    }

    Map<String, Object> encrypt(KeyRequest request) throws KeyRefused, GeneralSecurityException, IOException {
        byte[] plain = request.bytes("Plaintext");
        if (plain.length == 0 || plain.length > PLAIN_BYTES) throw KeyRefused.invalid("1 to 4096 bytes are taken");
        WrappingKey key = usable(request);
        return Map.of("KeyId", key.arn(), "CiphertextBlob", base64(Sealing.seal(key, plain, context(request))));
    }

    Map<String, Object> decrypt(KeyRequest request) throws KeyRefused, IOException {
        byte[] blob = request.bytes("CiphertextBlob");
        String sealedBy = Sealing.keyOf(blob).orElse("");
        String named = request.text("KeyId", sealedBy);
        WrappingKey key =
                usable(keys.find(named).orElseThrow(() -> named.equals(sealedBy) ? spoilt() : notFound(named)));
        if (!key.id().equals(sealedBy))
            throw new KeyRefused("IncorrectKeyException", "the blob was sealed by another key");
        try {
            return Map.of("KeyId", key.arn(), "Plaintext", base64(Sealing.open(key, blob, context(request))));
        } catch (GeneralSecurityException changed) {
            throw spoilt();
        }
    }

    Map<String, Object> scheduleDeletion(KeyRequest request) throws KeyRefused, IOException {
        int days = Integer.parseInt(request.text("PendingWindowInDays", String.valueOf(LONGEST_WINDOW_DAYS)));
        if (days < SHORTEST_WINDOW_DAYS || days > LONGEST_WINDOW_DAYS)
            throw KeyRefused.invalid("a key waits 7 to 30 days for its deletion");
        WrappingKey key = key(request);
        Instant at = keys.scheduleDeletion(key.id(), now.get(), Duration.ofDays(days))
                .flatMap(WrappingKey::deletion)
                .orElseThrow(() -> pending(key));
        return Map.of(
                "KeyId",
                key.arn(),
                "KeyState",
                "PendingDeletion",
                "PendingWindowInDays",
                days,
                "DeletionDate",
                at.getEpochSecond());
    }

    Map<String, Object> describe(KeyRequest request) throws KeyRefused {
        return key(request).metadata();
    }

    Map<String, Object> policy(KeyRequest request) throws KeyRefused {
        return Map.of("Policy", key(request).policy(), "PolicyName", "default");
    }

    Map<String, Object> tags(KeyRequest request) throws KeyRefused {
        List<Map<String, String>> tags = key(request).tags().entrySet().stream()
                .map(tag -> Map.of("TagKey", tag.getKey(), "TagValue", tag.getValue()))
                .toList();
        return Map.of("Tags", tags, "Truncated", false);
    }

    private WrappingKey key(KeyRequest request) throws KeyRefused {
        String name = request.text("KeyId");
        return keys.find(name).orElseThrow(() -> notFound(name));
    }

    private WrappingKey usable(KeyRequest request) throws KeyRefused {
        return usable(key(request));
    }

    private static WrappingKey usable(WrappingKey key) throws KeyRefused {
        if (key.deletion().isPresent()) throw pending(key);
        return key;
    }

    private static KeyRefused notFound(String name) {
        return KeyRefused.notFound(name);
    }

    private static KeyRefused pending(WrappingKey key) {
        return new KeyRefused("KMSInvalidStateException", key.arn() + " is pending deletion.");
    }

    private static KeyRefused spoilt() {
        return new KeyRefused("InvalidCiphertextException", "the blob or its context is not what was sealed");
    }

    private static Map<String, String> context(KeyRequest request) {
        return request.texts("EncryptionContext");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
