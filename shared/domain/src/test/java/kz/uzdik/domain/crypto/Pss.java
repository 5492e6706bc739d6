package kz.uzdik.domain.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/** EMSA-PSS (RFC 8017 section 9.1) with its randomness given, which the JDK's signatures do not allow. */
record Pss(String digest, String mask) {
    static final Pss SHA_384 = new Pss("SHA-384", "SHA-384");

    /**
     * The encoded message for a modulus of this many bits.
     *
     * @param salt any number of bytes; the protocol's is 48
     */
    byte[] encode(int modulusBits, byte[] message, byte[] salt) throws GeneralSecurityException {
        int bits = modulusBits - 1;
        byte[] encoded = new byte[(bits + Byte.SIZE - 1) / Byte.SIZE];
        byte[] hash = MessageDigest.getInstance(digest)
                .digest(joined(
                        new byte[Long.BYTES], MessageDigest.getInstance(digest).digest(message), salt));
        int data = encoded.length - hash.length - 1;
        System.arraycopy(salt, 0, encoded, data - salt.length, salt.length);
        encoded[data - salt.length - 1] = 1;
        byte[] masks = mask(hash, data);
        for (int i = 0; i < data; i++) {
            encoded[i] ^= masks[i];
        }
        encoded[0] &= (byte) (0xff >> (encoded.length * Byte.SIZE - bits));
        System.arraycopy(hash, 0, encoded, data, hash.length);
        encoded[encoded.length - 1] = (byte) 0xbc;
        return encoded;
    }

    private byte[] mask(byte[] seed, int length) throws GeneralSecurityException {
        byte[] all = {};
        for (int counter = 0; all.length < length; counter++) {
            byte[] block = MessageDigest.getInstance(mask).digest(joined(seed, new byte[] {
                0, 0, (byte) (counter >> Byte.SIZE), (byte) counter
            }));
            all = joined(all, block);
        }
        return Arrays.copyOf(all, length);
    }

    static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
