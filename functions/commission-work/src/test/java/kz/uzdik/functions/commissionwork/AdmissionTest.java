package kz.uzdik.functions.commissionwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private final AContest contest = AContest.announced();
    private final Dossier dossier = contest.submitted("akim");
    private final TestClient client = Work.over(contest);

    AdmissionTest() {
        new Sittings2020(contest).opened(AContest.REGIONAL, "admission");
    }

    private static SampleEvent here(SampleEvent event) {
        return event.path("sitting", "best-2020.regional.31.admission");
    }

    private Invocation decide(String person, Map<String, ?> more) {
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.put("candidate", dossier.id().toString());
        return client.as(person).call("decide-admission", event -> event.body(body));
    }

    @Test
    void the_chair_admits_and_nobody_else_does() {
        assertThat(decide("member-2", Map.of("admit", true)).status()).isEqualTo(403);
        Invocation answer = decide("member-1", Map.of("admit", true));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.member("admitted")).isEqualTo(true);
        assertThat(decide("member-1", Map.of("admit", true)).reasons()).containsExactly("already-decided");
    }

    @Test
    void a_refusal_states_its_grounds_with_their_paragraphs() {
        assertThat(recordChecks("secretary", "Letter 5 of 2020", List.of(), List.of(dossier.id()))
                        .status())
                .isEqualTo(200);
        Invocation answer = decide("member-1", Map.of("admit", false));

        Map<?, ?> ground = answer.objects("reasons").getFirst();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(ground.get("code")).isEqualTo("check-not-met");
        assertThat(ground.get("paragraph")).isEqualTo("p11.1");
    }

    private Invocation recordChecks(String person, String source, List<?> met, List<?> notMet) {
        return Work.office(contest)
                .as(person)
                .call(
                        "record-checks",
                        event -> event.body(Map.of(
                                "check",
                                "no-penalty",
                                "source",
                                source,
                                "met",
                                met.stream().map(Object::toString).toList(),
                                "notMet",
                                notMet.stream().map(Object::toString).toList())));
    }

    @Test
    void the_secretary_records_what_was_looked_up_and_nobody_else_does() {
        assertThat(recordChecks("member-1", "Letter 5", List.of(dossier.id()), List.of())
                        .status())
                .isEqualTo(403);
        Invocation answer = recordChecks("secretary", "Letter 5", List.of(dossier.id()), List.of());

        assertThat(answer.member("recorded")).isEqualTo(1L);
        Invocation read = client.as("secretary").call("read-candidate", event -> event.path("dossier", dossier.id()));
        assertThat(read.objects("checks").getFirst().get("source")).isEqualTo("Letter 5");
    }

    @Test
    void what_was_looked_up_about_one_in_both_lists_or_about_a_stranger_is_refused_and_nothing_is_recorded() {
        String stranger = "best-2020.31." + "f".repeat(32);

        assertThat(recordChecks("secretary", "Letter 6", List.of(dossier.id(), stranger), List.of())
                        .reasons())
                .containsExactly("not-before-this-commission");
        assertThat(recordChecks("secretary", "Letter 6", List.of(dossier.id()), List.of(dossier.id()))
                        .reasons())
                .containsExactly("candidate-named-twice");
        Invocation read = client.as("secretary").call("read-candidate", event -> event.path("dossier", dossier.id()));
        assertThat(read.objects("checks").getFirst().get("source")).isEqualTo("Letter 7");
    }

    @Test
    void a_decision_that_the_rules_do_not_allow_is_refused() {
        assertThat(decide("member-1", Map.of("admit", false)).reasons()).containsExactly("no-ground-to-refuse");
        assertThat(decide("member-1", Map.of("admit", false, "upheld", List.of("video")))
                        .reasons())
                .contains("not-a-finding");
    }

    @Test
    void the_protocol_is_closed_signed_by_both_and_then_final() {
        assertThat(client.as("member-1")
                        .call("close-sitting", AdmissionTest::here)
                        .reasons())
                .containsExactly("admission-undecided");
        assertThat(client.as("member-1")
                        .call("read-protocol", AdmissionTest::here)
                        .reasons())
                .containsExactly("not-in-this-phase");
        decide("member-1", Map.of("admit", true));
        Invocation closed = client.as("member-1").call("close-sitting", AdmissionTest::here);
        assertThat(closed.member("phase")).isEqualTo("closed");

        Invocation protocol = client.as("secretary").call("read-protocol", AdmissionTest::here);
        assertThat(protocol.objects("admissions")).hasSize(1);
        assertThat(sign("member-1", "0".repeat(64)).reasons()).containsExactly("other-protocol");
        String digest = String.valueOf(protocol.member("digest"));
        assertThat(sign("member-1", digest).status()).isEqualTo(201);
        assertThat(sign("member-1", digest).reasons()).containsExactly("already-signed");
        assertThat(sign("member-2", digest).status()).isEqualTo(403);

        Invocation signed = sign("secretary", digest);
        assertThat(signed.member("phase")).isEqualTo("signed");
        assertThat(signed.objects("signatures"))
                .extracting(signature -> String.valueOf(signature.get("by")))
                .containsExactly("chair", "secretary");
        assertThat(client.as("secretary").call("hand-over", AdmissionTest::here).reasons())
                .containsExactly("no-hand-over-here");
    }

    private Invocation sign(String person, String digest) {
        return client.as(person).call("sign-protocol", event -> here(event).body(Map.of("protocol", digest)));
    }
}
