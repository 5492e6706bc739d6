package kz.uzdik.domain.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VotingVectorsTest {
    @Test
    void the_file_says_what_the_code_does() {
        String fresh = VotingVectors.text();
        assertThat(VectorFile.text("voting-vectors.json", fresh))
                .as(VectorFile.HOW)
                .isEqualTo(fresh);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everything_in_a_vector_verifies(VotingVector vector) {
        assertThat(vector.published.isOfThePolicy()).isTrue();
        assertThat(BlindRsa.verify(vector.published, vector.prefix, vector.message, vector.credential))
                .isTrue();
        assertThat(P256.verify(vector.key, vector.ballot, vector.signature)).isTrue();
        assertThat(P256.verify(
                        VotingVector.acknowledgementKey(),
                        vector.context.acknowledgementMessage(vector.receipt),
                        vector.acknowledgement))
                .isTrue();
    }

    @Test
    void the_zeros_of_the_second_vector_are_there() {
        VotingVector vector = VotingVector.ZEROS;
        assertThat(vector.key.bytes()[1]).isZero();
        assertThat(vector.credential[0]).isZero();
        assertThat(vector.signature[0]).isZero();
        assertThat(vector.code()).startsWith("0");
    }

    static Stream<VotingVector> vectors() {
        return Stream.of(VotingVector.PLAIN, VotingVector.ZEROS);
    }
}
