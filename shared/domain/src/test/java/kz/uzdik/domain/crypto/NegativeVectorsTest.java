package kz.uzdik.domain.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NegativeVectorsTest {
    /** Read elsewhere: this room knows no JSON. */
    private static final Set<String> OF_OTHER_ROOMS = Set.of("ballot-body", "ballot-body-bytes", "ledger-line");

    private static final VotingVector FIXED = VotingVector.PLAIN;

    @Test
    void the_file_says_what_the_code_does() throws GeneralSecurityException {
        String fresh = NegativeVectors.text();
        assertThat(VectorFile.text("voting-negative-vectors.json", fresh))
                .as(VectorFile.HOW)
                .isEqualTo(fresh);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_must_be_refused_is_refused(NegativeVector vector) {
        assertThat(accepts(vector)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_must_be_accepted_is_accepted(NegativeVector vector) {
        assertThat(accepts(vector)).isTrue();
    }

    @Test
    void no_vector_stands_there_twice() throws GeneralSecurityException {
        assertThat(NegativeVectors.refused().stream()
                        .map(NegativeVectorsTest::question)
                        .toList())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(150);
    }

    @Test
    void nothing_that_is_refused_is_the_same_as_something_accepted() throws GeneralSecurityException {
        assertThat(NegativeVectors.refused())
                .extracting(NegativeVectorsTest::question)
                .doesNotContainAnyElementsOf(NegativeVectors.accepted().stream()
                        .map(NegativeVectorsTest::question)
                        .toList());
    }

    static Stream<NegativeVector> refused() throws GeneralSecurityException {
        return NegativeVectors.refused().stream().filter(vector -> !OF_OTHER_ROOMS.contains(vector.kind()));
    }

    static Stream<NegativeVector> accepted() throws GeneralSecurityException {
        return NegativeVectors.accepted().stream().filter(vector -> !OF_OTHER_ROOMS.contains(vector.kind()));
    }

    private static boolean accepts(NegativeVector vector) {
        return switch (vector.kind()) {
            case "base64url" -> Base64Url.decode((String) vector.input()).isPresent();
            case "point" -> Point.decode(bytes(vector.input())).isPresent();
            case "ecdsa" -> P256.verify(FIXED.key, FIXED.ballot, bytes(vector.input()));
            case "blinded" ->
                BlindRsa.blindSign(FIXED.issuing, bytes(vector.input())).isPresent();
            case "credential" ->
                BlindRsa.verify(FIXED.published, member(vector, "prefix"), FIXED.message, member(vector, "cred"));
            case "issuing-key" ->
                RsaPublic.decode(member(vector, "n"), member(vector, "e"))
                        .filter(RsaPublic::isOfThePolicy)
                        .isPresent();
            default -> throw new IllegalArgumentException(vector.kind());
        };
    }

    private static String question(NegativeVector vector) {
        return vector.kind() + " " + vector.input();
    }

    private static byte[] member(NegativeVector vector, String name) {
        return bytes(Objects.requireNonNull(((Map<?, ?>) vector.input()).get(name)));
    }

    private static byte[] bytes(Object text) {
        return Base64Url.decode((String) text).orElseThrow();
    }
}
