package kz.uzdik.functions.uploadintake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contract.JurySamples;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.InterviewPlan;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.Test;

class ResultRoutesTest {
    private static final String WORDS = "My letter was not read.";

    private final AContest contest = AContest.announced();
    private final DossierId id = contest.submitted("akim").id();
    private final TestClient client = client();

    ResultRoutesTest() {
        new Sittings2020(contest).admitted(AContest.REGIONAL, "admission");
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

    private Invocation object(String person, String step, String text, Instant at) {
        return client.at(at)
                .as(person)
                .call("object-to-result", event -> event.path("dossier", id).body(Map.of("step", step, "text", text)));
    }

    @Test
    void the_owner_objects_once_and_sees_it_with_their_results() {
        Invocation filed = object("akim", "admission", WORDS, Sittings2020.AT);

        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.member("due")).isEqualTo("2020-10-05T17:59:59.999Z");
        assertThat(object("akim", "admission", "Another thing.", Sittings2020.AT)
                        .reasons())
                .containsExactly("already-objected");
        Invocation results = client.as("akim").call("read-own-results", event -> event.path("dossier", id));
        assertThat(results.objects("objections"))
                .singleElement()
                .satisfies(objection -> assertThat(objection.get("text")).isEqualTo(WORDS));
    }

    @Test
    void the_owner_sees_when_and_where_they_are_talked_to() {
        var step = new SittingId(AContest.REGIONAL, "regional-choice");
        var sitting = JurySamples.sitting(step, Phase.CONVENED, 1);
        contest.ports.sittings().commit(Change.of(sitting, 0), Actor.system("test"), Sittings2020.AT);
        var slot = new InterviewPlan.Slot(
                sitting.convening(),
                id.candidate(),
                Instant.parse("2020-07-25T05:00:00Z"),
                Optional.of(5),
                Optional.of("Тараз, 1-зал"),
                Optional.empty(),
                Set.of(InterviewPlan.Warning.SHORT_NOTICE),
                List.of(new InterviewPlan.Postponement(
                        Instant.parse("2020-07-24T05:00:00Z"), Optional.empty(), "ауырды", Sittings2020.AT)),
                Optional.empty());
        contest.ports
                .interviews()
                .commit(
                        Change.of(new InterviewPlan(step, List.of(slot), 1), 0),
                        new Actor(new PersonId("secretary"), false),
                        Sittings2020.AT);

        assertThat(client.as("akim")
                        .call("read-own-results", event -> event.path("dossier", id))
                        .objects("interviews"))
                .containsExactly(Map.of(
                        "step", "regional-choice",
                        "at", "2020-07-25T05:00:00Z",
                        "minutes", 5L,
                        "place", "Тараз, 1-зал",
                        "postponements", 1L,
                        "reason", "ауырды"));
    }

    @Test
    void too_late_too_early_or_somebody_else_s_is_refused() {
        Instant late = Sittings2020.AT.plus(Duration.ofDays(6));
        assertThat(object("akim", "admission", WORDS, late).reasons()).containsExactly("objection-too-late");
        assertThat(object("akim", "selection", WORDS, Sittings2020.AT).reasons())
                .containsExactly("result-not-final");
        assertThat(object("another", "admission", WORDS, Sittings2020.AT).status())
                .isEqualTo(404);
        assertThat(object("akim", "admission", "x".repeat(4_001), Sittings2020.AT)
                        .status())
                .isEqualTo(422);
    }
}
