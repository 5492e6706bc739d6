package kz.uzdik.functions.citizenvoting;

import static kz.uzdik.functions.citizenvoting.VectorPoll.object;
import static kz.uzdik.functions.citizenvoting.VectorPoll.objects;
import static kz.uzdik.functions.citizenvoting.VectorPoll.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.voting.BallotBox.Cast;
import kz.uzdik.domain.voting.LedgerLine;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The ballot box against the vectors that every implementation is held against. */
class VotingVectorsTest {

    private static final Map<?, ?> REFUSALS = VectorPoll.read("docs/voting-negative-vectors.json");
    private static final Set<String> KINDS = Set.of("ballot-body", "ballot-body-bytes");
    private static final int FEWEST = 90;

    private static SampleEvent sample() {
        return SampleEvent.load("citizen-voting/cast-ballot");
    }

    @TestFactory
    Stream<DynamicTest> each_ballot_of_the_vectors_is_kept_and_acknowledged_as_they_say() {
        return VectorPoll.vectors().stream()
                .map(vector -> dynamicTest(text(vector, "name"), () -> {
                    VectorPoll poll = new VectorPoll();
                    Map<?, ?> messages = object(vector, "messages");

                    Invocation answer = poll.send(sample().text(text(messages, "ballot")));

                    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                    byte[] signature = Base64Url.decode((String) answer.member("acknowledgement"))
                            .orElseThrow();
                    byte[] message = HexFormat.of().parseHex(text(object(vector, "acknowledgement"), "message"));
                    assertThat(P256.verify(poll.acknowledgement.publicKey(), message, signature))
                            .isTrue();
                    Cast cast = poll.box
                            .of(poll.poll.id(), VectorPoll.district(vector))
                            .findFirst()
                            .orElseThrow();
                    assertThat(cast.id().hex()).isEqualTo(text(object(vector, "credential"), "credentialId"));
                    assertThat(LedgerLine.of(cast.ballot())).isEqualTo(text(messages, "ledgerLine"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_body_that_must_be_taken_is_taken() {
        return bodies("accepted")
                .map(vector -> dynamicTest(text(vector, "why"), () -> {
                    VectorPoll poll = new VectorPoll();

                    assertThat(poll.send(event(vector)).status()).isEqualTo(200);
                    assertThat(poll.inTheBox()).isEqualTo(1);
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_body_that_must_be_refused_is_refused_and_nothing_of_it_is_kept_or_told() {
        assertThat(bodies("refused")).hasSizeGreaterThan(FEWEST);
        return bodies("refused")
                .map(vector -> dynamicTest(text(vector, "why"), () -> {
                    VectorPoll poll = new VectorPoll();

                    Invocation answer = poll.send(event(vector));

                    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
                    @Nullable Object code = vector.get("code");
                    if (code != null) {
                        assertThat(answer.code()).isEqualTo(code);
                    }
                    assertThat(poll.inTheBox()).isZero();
                    assertThat(answer.logged()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_ledger_line_is_read_or_refused_as_they_say() {
        return Stream.of("accepted", "refused")
                .flatMap(list -> objects(REFUSALS, list).stream()
                        .filter(vector -> text(vector, "kind").equals("ledger-line"))
                        .map(vector -> dynamicTest(
                                list + ": " + text(vector, "why"),
                                () -> assertThat(LedgerLine.parse(text(vector, "input"))
                                                .isPresent())
                                        .isEqualTo(list.equals("accepted")))));
    }

    private static Stream<Map<?, ?>> bodies(String list) {
        return objects(REFUSALS, list).stream().filter(vector -> KINDS.contains(text(vector, "kind")));
    }

    private static SampleEvent event(Map<?, ?> vector) {
        byte[] bytes = text(vector, "kind").equals("ballot-body-bytes")
                ? Base64.getUrlDecoder().decode(text(vector, "input"))
                : text(vector, "input").getBytes(StandardCharsets.UTF_8);
        return sample().text(Base64.getEncoder().encodeToString(bytes)).with("isBase64Encoded", true);
    }
}
