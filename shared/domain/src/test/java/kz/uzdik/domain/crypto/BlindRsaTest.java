package kz.uzdik.domain.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlindRsaTest {
    private static final int CASES = 40;

    private final Random random = new Random(9474);
    private final VotingVector fixed = VotingVector.PLAIN;
    private final BlindingClient client = new BlindingClient(fixed.published);

    @Test
    void whatever_r_blinds_it_the_signature_is_the_same() {
        for (int i = 0; i < CASES; i++) {
            BigInteger r = new BigInteger(2_000, random).add(BigInteger.TWO);
            var blinding = client.blind(fixed.prefix, fixed.message, fixed.salt, r);
            assertThat(blinding.blinded()).isNotEqualTo(fixed.blinded);
            byte[] blindSignature =
                    BlindRsa.blindSign(fixed.issuing, blinding.blinded()).orElseThrow();
            assertThat(client.finalize(blinding, blindSignature)).isEqualTo(fixed.credential);
        }
    }

    @Test
    void a_client_with_randomness_of_its_own_gets_a_credential_of_a_new_key() {
        RSAPrivateCrtKey issuing = BlindRsa.generate(new SecureRandom());
        RsaPublic published = RsaPublic.of(issuing);
        assertThat(published.isOfThePolicy()).isTrue();
        var resident = new BlindingClient(published);
        var blinding = resident.blind(BlindingClient.prepare(new SecureRandom()), fixed.message, new SecureRandom());
        byte[] credential = resident.finalize(
                blinding, BlindRsa.blindSign(issuing, blinding.blinded()).orElseThrow());
        assertThat(BlindRsa.verify(published, blinding.prefix(), fixed.message, credential))
                .isTrue();
        assertThat(BlindRsa.verify(fixed.published, blinding.prefix(), fixed.message, credential))
                .isFalse();
    }

    @Test
    void signing_by_the_primes_is_raising_to_the_private_exponent() {
        for (int i = 0; i < CASES; i++) {
            BigInteger z = new BigInteger(2_040, random).add(BigInteger.TWO);
            BigInteger expected = z.modPow(fixed.issuing.getPrivateExponent(), fixed.published.modulus());
            byte[] signature = BlindRsa.blindSign(fixed.issuing, Unsigned.bytes(z, fixed.published.length()))
                    .orElseThrow();
            assertThat(Unsigned.of(signature)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 65_536})
    void a_damaged_key_is_a_fault_and_never_a_bad_signature(int off) {
        RSAPrivateCrtKey damaged =
                RsaKeys.of(fixed.issuing.getPrimeP(), fixed.issuing.getPrimeQ(), BigInteger.valueOf(off));
        assertThatThrownBy(() -> BlindRsa.blindSign(damaged, fixed.blinded)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_damaged_in_its_written_form_is_found_when_read_or_is_a_fault() {
        byte[] written = BlindRsa.encode(fixed.issuing);
        int faults = 0;
        for (int i = 0; i < 200; i++) {
            byte[] damaged = written.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            try {
                // What is damaged in a number that signing does not use leaves the signature right.
                BlindRsa.blindSign(BlindRsa.privateKey(damaged), fixed.blinded)
                        .ifPresent(signature -> assertThat(signature).isEqualTo(fixed.blindSignature));
            } catch (IllegalArgumentException | IllegalStateException _) {
                faults++;
            }
        }
        assertThat(faults).isGreaterThan(100);
    }

    @Test
    void keys_survive_their_written_forms() throws GeneralSecurityException {
        assertThat(BlindRsa.privateKey(BlindRsa.encode(fixed.issuing))).isEqualTo(fixed.issuing);
        RsaPublic published = fixed.published;
        assertThat(RsaPublic.decode(published.modulusBytes(), published.exponentBytes()))
                .contains(published);
        var read = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(published.spki()));
        assertThat(read).isEqualTo(published.key());
    }

    @Test
    void a_private_key_without_primes_or_of_another_kind_is_refused() throws GeneralSecurityException {
        var bare = KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateKeySpec(fixed.published.modulus(), fixed.issuing.getPrivateExponent()))
                .getEncoded();
        assertThatThrownBy(() -> BlindRsa.privateKey(bare)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BlindRsa.privateKey(P256.encode(Ecdsa.privateKey(fixed.scalar))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BlindRsa.privateKey(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_client_stops_at_a_wrong_answer() {
        var blinding = client.blind(fixed.prefix, fixed.message, fixed.salt, fixed.r);
        assertThatThrownBy(() -> client.finalize(blinding, fixed.credential))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> client.finalize(blinding, new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
