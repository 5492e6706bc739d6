package kz.uzdik.functions.citizenvoting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownBallotTest {

    @Test
    void the_ballot_that_is_tried_before_a_snapshot_is_the_published_one() throws IOException {
        Map<?, ?> published =
                (Map<?, ?>) Objects.requireNonNull(Json.read(Repository.bytes("docs/voting-vectors.json")));
        Map<?, ?> vector = member(((List<?>) Objects.requireNonNull(published.get("vectors"))).getFirst());

        try (InputStream file = Objects.requireNonNull(KnownBallot.class.getResourceAsStream("known-ballot.json"))) {
            assertThat(Json.read(file.readAllBytes()))
                    .isEqualTo(Map.of(
                            "pollDigest", Objects.requireNonNull(published.get("pollDigest")),
                            "keyFile",
                                    Objects.requireNonNull(
                                            member(vector.get("issuingKey")).get("keyFile")),
                            "ballot",
                                    Objects.requireNonNull(
                                            member(vector.get("messages")).get("ballot"))));
        }
    }

    @Test
    void both_its_signatures_verify() {
        assertThatCode(KnownBallot::verify).doesNotThrowAnyException();
    }

    private static Map<?, ?> member(@Nullable Object tree) {
        return (Map<?, ?>) Objects.requireNonNull(tree);
    }
}
