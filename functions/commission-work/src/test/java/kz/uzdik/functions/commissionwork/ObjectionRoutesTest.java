package kz.uzdik.functions.commissionwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.FilingObjection;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.Test;

class ObjectionRoutesTest {
    private static final String WORDS = "My letter was not read.";
    private static final Instant LAST = Instant.parse("2020-10-05T17:59:59.999Z");

    private final AContest contest = AContest.announced();
    private final DossierId id = contest.submitted("akim").id();
    private final TestClient client = Work.office(contest);

    ObjectionRoutesTest() {
        new Sittings2020(contest).admitted(AContest.REGIONAL, "admission");
        var objecting = new FilingObjection(
                contest.contests(), contest.ports.dossiers(), contest.ports.sittings(), contest.ports.objections());
        AContest.done(objecting.file(id, "admission", WORDS, Actor.person("akim"), Sittings2020.AT));
    }

    private Invocation list(String person, Instant at) {
        return client.at(at).as(person).call("list-objections", event -> event.path("commission", AContest.REGIONAL));
    }

    private Invocation answer(String person, String kind, String reasons) {
        return client.as(person)
                .call(
                        "answer-objection",
                        event -> event.path("sitting", AContest.REGIONAL + ".admission")
                                .path("candidate", id)
                                .body(Map.of("kind", kind, "reasons", reasons)));
    }

    @Test
    void the_secretary_reads_by_when_an_answer_is_due_and_what_is_overdue() {
        Map<?, ?> objection = list("secretary", LAST).objects("items").getFirst();

        assertThat(objection.get("text")).isEqualTo(WORDS);
        assertThat(objection.get("due")).isEqualTo(LAST.toString());
        assertThat(objection.get("overdue")).isEqualTo(false);
        assertThat(list("secretary", LAST.plus(Duration.ofMillis(1)))
                        .objects("items")
                        .getFirst()
                        .get("overdue"))
                .isEqualTo(true);
        assertThat(list("member-1", LAST).status()).isEqualTo(403);
    }

    @Test
    void the_secretary_answers_once_and_a_second_answer_is_refused() {
        assertThat(answer("member-1", "upheld", "We read it again.").status()).isEqualTo(403);
        Invocation first = answer("secretary", "upheld", "We read it again.");

        assertThat(first.status()).isEqualTo(201);
        assertThat(((Map<?, ?>) first.member("answer")).get("kind")).isEqualTo("upheld");
        assertThat(answer("secretary", "not-upheld", "No.").reasons()).isEqualTo(List.of("objection-already-answered"));
    }
}
