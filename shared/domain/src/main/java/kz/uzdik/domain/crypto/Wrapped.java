package kz.uzdik.domain.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets wrapped by a data key: AES-256 in GCM, written as nonce (12 bytes), ciphertext, tag (16 bytes). The associated
 * data says what the secret is for, such as poll and district, so that one cannot be put in another's place.
 */
public final class Wrapped {
    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_LENGTH = 16;

    private Wrapped() {}

    /**
     * Wraps a secret under a fresh nonce.
     *
     * @throws IllegalArgumentException when the key has not 32 bytes
     */
    public static byte[] seal(byte[] key, byte[] associatedData, byte[] plain, SecureRandom random) {
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, associatedData).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM did not wrap", e);
        }
    }

    /**
     * The secret; empty when key or associated data are others than it was wrapped with, or a byte has changed.
     *
     * @throws IllegalArgumentException when the key has not 32 bytes
     */
    public static Optional<byte[]> open(byte[] key, byte[] associatedData, byte[] wrapped) {
        if (wrapped.length < NONCE_LENGTH + TAG_LENGTH) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(wrapped, NONCE_LENGTH);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, associatedData)
                    .doFinal(wrapped, NONCE_LENGTH, wrapped.length - NONCE_LENGTH));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM did not unwrap", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associatedData)
            throws GeneralSecurityException {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("a data key has 32 bytes");
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, nonce));
        cipher.updateAAD(associatedData);
        return cipher;
    }
}
