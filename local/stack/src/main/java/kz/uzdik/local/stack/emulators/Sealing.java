package kz.uzdik.local.stack.emulators;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-GCM bound to a context; a sealed blob begins with its key's id, as KMS's names its key too. */
final class Sealing {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private Sealing() {}

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static byte[] seal(WrappingKey key, byte[] plain, Map<String, String> context)
            throws GeneralSecurityException, IOException {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
        UUID id = UUID.fromString(key.id());
        return ByteBuffer.allocate(ID_BYTES + NONCE_BYTES + sealed.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The id of the key that sealed a blob, if it is one. */
    static Optional<String> keyOf(byte[] blob) {
        if (blob.length < ID_BYTES + NONCE_BYTES) return Optional.empty();
        ByteBuffer start = ByteBuffer.wrap(blob);
        return Optional.of(new UUID(start.getLong(), start.getLong()).toString());
    }

    /** Fails with a {@link GeneralSecurityException} if the blob or the context was changed. */
    static byte[] open(WrappingKey key, byte[] blob, Map<String, String> context)
            throws GeneralSecurityException, IOException {
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(blob).position(ID_BYTES).get(nonce);
        int start = ID_BYTES + NONCE_BYTES;
        return cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(blob, start, blob.length - start);
    }

    private static Cipher cipher(int mode, WrappingKey key, byte[] nonce, Map<String, String> context)
            throws GeneralSecurityException, IOException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.material(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(JSON.std.asString(new TreeMap<>(context)).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
