package kz.uzdik.functions.voterenrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.BlindingClient;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.enrolment.AnEnrolment;
import kz.uzdik.domain.enrolment.IssuingCredential;
import kz.uzdik.domain.enrolment.Proof;
import kz.uzdik.domain.enrolment.RequestId;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RegistrarTest {

    private final Enrolling enrolling = new Enrolling();

    private Proof proof() {
        return enrolling.enrolment.proof(Enrolling.RESIDENT);
    }

    private Invocation issue(Proof proof, Map<String, ?> others) {
        return Enrolling.send(enrolling.registrar, "issue-credential", proof, others);
    }

    private Invocation issue(Proof proof, byte[] blinded) {
        return issue(proof, Map.of("blinded", Base64Url.encode(blinded)));
    }

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(enrolling.registrar, "credentials");
    }

    @Test
    void from_the_request_over_the_mail_to_a_credential_that_verifies() {
        Invocation asked = enrolling.codes.call("request-code");
        var wanted = enrolling.enrolment.queued.getFirst();
        SampleEvent told = SampleEvent.load("code-worker/send-code").message(CodeMessage.of(wanted));
        assertThat(Invocation.of(enrolling.worker, told.stream()).failures()).isEmpty();
        Proof proof = new Proof(
                Enrolling.RESIDENT,
                new RequestId((String) asked.member("request")),
                enrolling.enrolment.sent.getFirst().code());
        RsaPublic key = RsaPublic.of(AnEnrolment.signingKey(AnEnrolment.DISTRICT));
        BlindingClient client = new BlindingClient(key);
        SecureRandom random = new SecureRandom();
        byte[] message = {4, 5, 6};
        var blinding = client.blind(BlindingClient.prepare(random), message, random);

        Invocation answer = issue(proof, blinding.blinded());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        byte[] signature = Base64Url.decode((String) answer.member("signature")).orElseThrow();
        assertThat(BlindRsa.verify(key, blinding.prefix(), message, client.finalize(blinding, signature)))
                .isTrue();
    }

    @Test
    void the_same_message_again_is_answered_the_same_and_another_one_is_a_conflict() {
        Invocation first = issue(proof(), AnEnrolment.blinded(1));
        Invocation again = issue(proof(), AnEnrolment.blinded(1));
        Invocation other = issue(proof(), AnEnrolment.blinded(2));

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.reasons()).containsExactly("already-issued");
    }

    @Test
    void whatever_is_wrong_about_a_person_is_one_answer() {
        Proof right = proof();
        Proof unknown = new Proof(Enrolling.RESIDENT, enrolling.enrolment.draw(), right.code());
        Map<String, ?> stranger = Map.of("iin", AnEnrolment.iin(5).digits());

        Invocation wrongRequest = issue(unknown, AnEnrolment.blinded(1));
        Invocation notOnTheRoll = issue(right, stranger);
        Invocation wrongContact = issue(right, Map.of("contact", "other@example.kz"));

        assertThat(wrongRequest.status()).isEqualTo(422);
        assertThat(wrongRequest.reasons()).containsExactly("code-wrong");
        assertThat(notOnTheRoll.text()).isEqualTo(wrongRequest.text());
        assertThat(wrongContact.text()).isEqualTo(wrongRequest.text());
    }

    @Test
    void a_member_of_the_wrong_form_is_named_and_no_try_is_spent() {
        Proof right = proof();
        for (Map<String, ?> wrong : Stream.<Map<String, ?>>of(
                        Map.of("request", "AAAA"),
                        Map.of("request", right.request().text() + "="),
                        Map.of("code", "1234567"),
                        Map.of("code", 12345678),
                        Map.of("blinded", "a+b"),
                        Map.of("blinded", Base64Url.encode(AnEnrolment.blinded(1)) + "=="))
                .toList()) {
            Invocation answer = issue(right, wrong);
            assertThat(answer.status()).as(wrong.toString()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("invalid-fields");
            assertThat(answer.objects("errors")).hasSize(1);
        }
        Invocation shorter = issue(right, Map.of("blinded", "AAAA"));
        assertThat(shorter.reasons()).containsExactly("blinded-message-wrong");
        assertThat(enrolling
                        .enrolment
                        .entry(Enrolling.RESIDENT)
                        .requests()
                        .getFirst()
                        .tries())
                .isZero();
    }

    @Test
    void two_kilobytes_are_the_most() {
        Invocation answer = issue(proof(), new byte[2_000]);
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void a_fault_is_logged_without_what_was_sent() {
        Proof right = proof();
        var ports = enrolling.enrolment.ports;
        var broken = new Registrar(new IssuingCredential(ports.polls(), ports.entries(), ports.secrets(), (_, _) -> {
            throw new IllegalStateException("for " + right.claim().contact());
        }));
        SampleEvent sample = SampleEvent.load("registrar/issue-credential").at(AnEnrolment.AT);
        SampleEvent sent = sample.body(
                Enrolling.body(sample, Map.of("request", right.request().text(), "code", right.code())));
        Invocation answer = Invocation.of(broken, sent.stream());

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.logged())
                .contains("IllegalStateException")
                .doesNotContain(
                        "example.kz",
                        right.code(),
                        right.request().text(),
                        Enrolling.RESIDENT.iin().digits());
    }
}
