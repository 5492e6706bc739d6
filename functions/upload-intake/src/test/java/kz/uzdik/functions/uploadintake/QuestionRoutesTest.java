package kz.uzdik.functions.uploadintake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.AskingCandidate;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.Test;

class QuestionRoutesTest {
    private static final String WORDS = "Whose signature is on the second page?";
    private static final Instant ASKED = Instant.parse("2020-06-17T05:00:00Z");
    private static final Instant LAST = Instant.parse("2020-06-20T17:59:59.999Z");

    private final AContest contest = AContest.announced();
    private final DossierId id = contest.submitted("akim").id();
    private final TestClient client = client();

    QuestionRoutesTest() {
        var ports = contest.ports;
        var floor = new AtSitting(contest.contests(), ports.commissions(), ports.sittings(), ports.dossiers());
        var asked = new AskingCandidate.Asked(Set.of(), WORDS, Optional.of(LocalDate.of(2020, 6, 20)));
        AContest.done(new AskingCandidate(floor, ports.handOvers(), ports.preparations())
                .ask(AContest.REGIONAL, id, asked, Actor.person("secretary"), ASKED));
    }

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

    private Invocation answer(String person, String text, Instant at) {
        return client.at(at)
                .as(person)
                .call(
                        "answer-question",
                        event -> event.path("dossier", id).path("number", 1).body(Map.of("text", text)));
    }

    @Test
    void the_owner_reads_the_question_with_the_dossier_and_answers_it_once() {
        Invocation read = client.at(ASKED).as("akim").call("read-own-dossier", event -> event.path("dossier", id));
        assertThat(read.objects("questions"))
                .singleElement()
                .satisfies(question -> assertThat(question.get("text")).isEqualTo(WORDS));

        Invocation answered = answer("akim", "The deputy's.", LAST);
        assertThat(answered.status()).isEqualTo(201);
        assertThat(((Map<?, ?>) answered.member("answer")).get("late")).isEqualTo(false);
        assertThat(answer("akim", "The deputy's.", LAST).status()).isEqualTo(201);
        assertThat(answer("akim", "Mine.", LAST).reasons()).containsExactly("question-already-answered");
    }

    @Test
    void a_late_answer_is_recorded_as_late_and_a_stranger_s_is_none() {
        assertThat(answer("another", "Mine.", LAST).status()).isEqualTo(404);
        assertThat(answer("akim", "x".repeat(4_001), LAST).status()).isEqualTo(422);
        Invocation late = answer("akim", "The deputy's.", LAST.plusMillis(1));
        assertThat(((Map<?, ?>) late.member("answer")).get("late")).isEqualTo(true);
    }
}
