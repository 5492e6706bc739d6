package kz.uzdik.functions.uploadintake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.Test;

class NominationRoutesTest {
    private static final String IIN = "000000000000";
    private static final Map<String, Object> CONTACT =
            Map.of("name", "An Akim", "email", "akim@village.example", "language", "kk");

    private final AContest contest = AContest.announced();
    private final TestClient client = client();

    private TestClient client() {
        var ports = new IntakePorts(
                contest.contests(),
                AContest.TEXTS,
                contest.ports.dossiers(),
                contest.ports.partedUploads(),
                contest.ports.forms(),
                contest.documents,
                contest.ports.sittings(),
                contest.ports.rankings(),
                contest.ports.objections(),
                contest.ports.interviews(),
                contest.ports.preparations(),
                contest.randomness);
        return TestClient.of(new UploadIntake(ports, TestClient.tokens()), "upload-intake");
    }

    private Invocation nominate(String person, String kind) {
        Map<String, Object> body = new HashMap<>();
        body.put("edition", "best-2020");
        body.put("akim", Map.of("iin", IIN, "name", "An Akim", "unit", "314851100", "inOfficeSince", "2017-03-01"));
        body.put("nominator", Map.of("kind", kind, "body", "Association of " + person, "nominee", CONTACT));
        body.put("contact", CONTACT);
        return client.as(person).call("open-dossier", event -> event.body(body));
    }

    private Invocation answer(String person, String event, Object dossier) {
        return client.as(person).call(event, sent -> sent.path("dossier", dossier));
    }

    @Test
    void the_second_nominator_joins_and_sees_the_candidacy_without_its_documents() {
        Invocation first = nominate("first", "public-association");
        Invocation second = nominate("second", "local-executive-body");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.member("dossier")).isEqualTo(first.member("dossier"));
        assertThat(second.objects("nominations"))
                .extracting(nomination -> String.valueOf(nomination.get("body")))
                .isEqualTo(List.of("Association of first", "Association of second"));
        assertThat(second.text()).doesNotContain("\"documents\"", "\"submissions\"");
        assertThat(second.text()).doesNotContain("@village.example");
        assertThat(answer("second", "read-own-dossier", first.member("dossier")).status())
                .isEqualTo(404);
        assertThat(nominate("third", "neighbour").reasons()).containsExactly("nominator-kind-unknown");
    }

    @Test
    void the_akim_consents_reads_the_dossier_and_withdraws() {
        Object dossier = nominate("first", "public-association").member("dossier");
        assertThat(answer("first", "consent-to-nomination", dossier).reasons())
                .containsExactly("nominator-cannot-answer");
        assertThat(answer("first", "withdraw-candidacy", dossier).reasons()).containsExactly("not-the-candidate");
        Invocation consented = answer("akim", "consent-to-nomination", dossier);

        assertThat(consented.status()).isEqualTo(200);
        assertThat(consented.text()).contains("\"consentedAt\"");
        assertThat(consented.text()).doesNotContain("\"" + IIN + "\"").doesNotContain("@village.example");
        assertThat(answer("another", "consent-to-nomination", dossier).reasons())
                .containsExactly("already-consented");
        Invocation withdrawn = answer("akim", "withdraw-candidacy", dossier);
        assertThat(withdrawn.text()).contains("withdrawn", "candidate-withdrew");
        assertThat(answer("akim", "read-own-results", dossier).text()).contains("\"exit\"");
        assertThat(answer("stranger", "withdraw-candidacy", dossier).status()).isEqualTo(404);
    }

    @Test
    void a_wrong_number_is_answered_as_an_unknown_dossier_is() {
        Object dossier = contest.opened("somebody").id();

        assertThat(answer("akim", "consent-to-nomination", dossier).status()).isEqualTo(404);
        assertThat(answer("akim", "decline-nomination", dossier).status()).isEqualTo(404);
    }

    @Test
    void who_declines_or_steps_back_ends_it_and_reads_no_documents() {
        Object dossier = nominate("first", "public-association").member("dossier");
        Invocation declined = answer("akim", "decline-nomination", dossier);

        assertThat(declined.status()).isEqualTo(200);
        assertThat(declined.text()).doesNotContain("\"documents\"");
        assertThat(answer("first", "take-back-nomination", dossier).reasons()).containsExactly("nomination-declined");
        Object anew = nominate("first", "public-association").member("dossier");
        assertThat(anew).isNotEqualTo(dossier);
        assertThat(answer("first", "take-back-nomination", anew).status()).isEqualTo(200);
    }
}
