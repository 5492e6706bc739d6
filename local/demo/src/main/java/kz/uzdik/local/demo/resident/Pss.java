package kz.uzdik.local.demo.resident;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;

/** RSA-PSS with SHA-384, MGF1 with SHA-384 and a salt of 48 bytes (RFC 8017, 9.1). */
final class Pss {
    static final int SALT = 48;

    private static final String HASH = "SHA-384";
    private static final int HASH_BYTES = 48;
    private static final PSSParameterSpec PARAMETERS =
            new PSSParameterSpec(HASH, "MGF1", MGF1ParameterSpec.SHA384, SALT, PSSParameterSpec.TRAILER_FIELD_BC);

    private Pss() {}

    /** A message encoded for a modulus of so many bits. */
    static byte[] encode(byte[] message, byte[] salt, int modulusBits) {
        int bits = modulusBits - 1;
        int length = (bits + 7) / 8;
        byte[] hash = Bytes.digest(HASH, new byte[8], Bytes.digest(HASH, message), salt);
        byte[] block = new byte[length - HASH_BYTES - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        byte[] mask = mask(hash, block.length);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= mask[i];
        }
        block[0] &= (byte) (0xff >> (8 * length - bits));
        return Bytes.join(block, hash, new byte[] {(byte) 0xbc});
    }

    /** Whether a signature over a message is right. */
    static boolean verifies(RsaKey key, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(PARAMETERS);
            verifier.initVerify(KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(key.n(), key.e())));
            verifier.update(message);
            return signature.length == key.bytes() && verifier.verify(signature);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    private static byte[] mask(byte[] seed, int length) {
        byte[] mask = new byte[0];
        for (int counter = 0; mask.length < length; counter++) {
            byte[] number = {(byte) (counter >> 24), (byte) (counter >> 16), (byte) (counter >> 8), (byte) counter};
            mask = Bytes.join(mask, Bytes.digest(HASH, seed, number));
        }
        return Arrays.copyOf(mask, length);
    }
}
