package kz.uzdik.domain.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Signing and verifying by the JDK against the definition written out in {@link Ecdsa}. */
class P256Test {
    private static final int CASES = 60;

    private final Random random = new Random(256);

    @Test
    void what_one_signs_the_other_verifies_and_in_either_form() throws GeneralSecurityException {
        for (int i = 0; i < CASES; i++) {
            BigInteger scalar = scalar();
            Point key = Ecdsa.publicKey(scalar);
            byte[] message = bytes(random.nextInt(300));
            byte[] signature = random.nextBoolean()
                    ? P256.sign(Ecdsa.privateKey(scalar), message)
                    : Ecdsa.sign(scalar, scalar(), message);
            assertThat(P256.verify(key, message, signature)).isTrue();
            assertThat(EcdsaDer.decode(EcdsaDer.encode(signature))).contains(signature);
            Signature der = Signature.getInstance("SHA256withECDSA");
            der.initSign(Ecdsa.privateKey(scalar));
            der.update(message);
            assertThat(P256.verify(key, message, EcdsaDer.decode(der.sign()).orElseThrow()))
                    .isTrue();
        }
    }

    @Test
    void a_signature_turned_round_verifies_and_every_other_change_does_not() {
        BigInteger scalar = scalar();
        Point key = Ecdsa.publicKey(scalar);
        byte[] message = bytes(120);
        byte[] signature = P256.sign(Ecdsa.privateKey(scalar), message);
        BigInteger turned = Ecdsa.N.subtract(Ecdsa.s(signature));
        assertThat(P256.verify(key, message, Ecdsa.raw(Ecdsa.r(signature), turned)))
                .isTrue();
        for (int bit = 0; bit < signature.length * Byte.SIZE; bit++) {
            byte[] changed = signature.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(P256.verify(key, message, changed)).isFalse();
        }
    }

    @Test
    void a_key_generated_here_is_the_one_that_its_scalar_makes() {
        P256.Pair pair = P256.generate(new SecureRandom());
        assertThat(pair.publicKey()).isEqualTo(Ecdsa.publicKey(pair.privateKey().getS()));
        assertThat(Point.decode(pair.publicKey().bytes())).contains(pair.publicKey());
        assertThat(pair).hasToString("Pair[hidden]");
    }

    @Test
    void a_private_key_survives_its_written_form() {
        ECPrivateKey key = P256.generate(new SecureRandom()).privateKey();
        assertThat(P256.privateKey(P256.encode(key)).getS()).isEqualTo(key.getS());
    }

    @Test
    void a_key_of_another_curve_or_kind_is_refused() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp384r1"));
        var other = generator.generateKeyPair();
        assertThatThrownBy(() -> P256.privateKey(other.getPrivate().getEncoded()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Point.of((ECPublicKey) other.getPublic()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> P256.privateKey(BlindRsa.encode(VotingVector.PLAIN.issuing)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> P256.privateKey(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_scalar_outside_one_to_n_less_one_is_no_private_key() {
        byte[] written = P256.encode(Ecdsa.privateKey(BigInteger.ONE));
        byte[] one = Unsigned.bytes(BigInteger.ONE, Curve.BYTES);
        assertThat(P256.privateKey(written).getS()).isOne();
        int at = indexOf(written, one);
        for (BigInteger wrong : new BigInteger[] {BigInteger.ZERO, Ecdsa.N, Ecdsa.N.add(BigInteger.ONE)}) {
            System.arraycopy(Unsigned.bytes(wrong, Curve.BYTES), 0, written, at, Curve.BYTES);
            assertThatThrownBy(() -> P256.privateKey(written)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int at = 0; at + part.length <= all.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException("not in it");
    }

    private BigInteger scalar() {
        return new BigInteger(255, random).add(BigInteger.ONE);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
