package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.contest.ContestFact;
import kz.uzdik.domain.contract.DossierSamples;
import kz.uzdik.domain.contract.JurySamples;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.contract.Ports;
import kz.uzdik.domain.contract.RankingSamples;
import kz.uzdik.domain.contract.Samples;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.memory.SettableClock;
import kz.uzdik.domain.ranking.RankingRun;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How things lie in the table, and that what fails leaves nothing behind. */
class TheTableTest {
    private static final Fact AMENDED =
            new ContestFact.DeadlineAmended(Samples.EDITION, "intake", Optional.empty(), Samples.AT, "reason");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-02T10:00:00.5Z"));
    private final String name = LocalTables.create();
    private final ContestTable table = new ContestTable(LocalTables.CLIENT, name, clock);
    private final Ports ports = DynamoContractsTest.over(table);

    private Map<String, AttributeValue> item(String partition, String sort) {
        return table.get(new Key(partition, sort)).orElseThrow();
    }

    private Commit commit(Dossier dossier, Fact... facts) {
        return ports.dossiers().commit(Change.of(dossier, dossier.version() - 1, facts), Samples.ACTOR, Samples.AT);
    }

    @Test
    void a_dossier_lies_with_its_area_and_says_its_type_version_owner_and_where_its_trail_ends() {
        commit(DossierSamples.dossier(1, 1), AMENDED, AMENDED);
        String id = DossierSamples.id(1).toString();
        var item = item("DOSSIER#best-2020.31", id);
        var trail = ports.audit().of(Fact.Subject.DOSSIER, id);
        assertThat(item)
                .containsEntry("type", AttributeValue.fromS("dossier"))
                .containsEntry("version", AttributeValue.fromN("1"))
                .containsEntry("owner", AttributeValue.fromS("owner"))
                .containsEntry("id", AttributeValue.fromS(id))
                .containsEntry("auditNumber", AttributeValue.fromN("2"))
                .containsEntry(
                        "auditDigest", AttributeValue.fromS(trail.getLast().digest()))
                .containsEntry("phase", AttributeValue.fromS("KEPT"))
                .doesNotContainKey("pending");
    }

    @Test
    void an_errand_says_what_queue_it_is_for_and_is_pending_until_it_is_done() {
        commit(DossierSamples.dossier(1, 1), AMENDED);
        String id = "dossier:" + DossierSamples.id(1) + ":1";
        assertThat(item("ERRAND#" + id, "ERRAND"))
                .containsEntry("type", AttributeValue.fromS("errand"))
                .containsEntry("kind", AttributeValue.fromS("notice"))
                .containsEntry("dueAt", AttributeValue.fromS("2026-11-02T10:00:00.500Z"))
                .containsKey("pending");
        ports.errands().done(id);
        assertThat(item("ERRAND#" + id, "ERRAND")).doesNotContainKeys("pending", "takenUntil");
    }

    @Test
    void every_partition_begins_with_its_type() {
        var sitting = JurySamples.sitting(1);
        commitAll();
        assertThat(LocalTables.contents(name))
                .extracting(item -> Items.text(item, "pk") + "/" + Items.text(item, "sk"))
                .contains(
                        "EDITION#edition-1/STATE",
                        "COMMISSION#best-2020/best-2020.regional.3111",
                        "SITTING#best-2020.regional.3111/" + sitting,
                        "SHEET#" + sitting + "/" + Samples.candidate(1) + "#04",
                        "ASSESSMENT#" + sitting + "/" + Samples.candidate(1) + "#criterion-0",
                        "RANKING#" + sitting + "/0000000002",
                        "HANDOVER#best-2020/" + sitting,
                        "INTERVIEWS#best-2020.regional.3111/" + sitting,
                        "OBJECTION#best-2020.regional.3111/" + sitting.step() + "#" + Samples.candidate(1),
                        "PREPARATION#best-2020.31/" + Samples.candidate(1),
                        "PUBLICATION#best-2020/0000000003",
                        "POLL#polls/best-2020.poll-1",
                        "STATION#best-2020.residents/316030000-2",
                        "PARTS#" + DossierSamples.id(1) + "/" + DossierSamples.upload(2),
                        "AUDIT#EDITION#edition-1/0000000001")
                .allMatch(key -> key.matches("[A-Z]+#[^/]+/.+"));
        assertThat(item("SITTING#best-2020.regional.3111", sitting.toString()))
                .containsEntry("phase", AttributeValue.fromS("CONVENED"));
    }

    private void commitAll() {
        var sitting = JurySamples.sitting(1);
        var at = Samples.AT;
        ports.editions().commit(Change.of(Samples.edition(1, 1), 0, AMENDED), Samples.ACTOR, at);
        ports.commissions().commit(Change.of(JurySamples.commission(1, 1), 0), Samples.ACTOR, at);
        ports.sittings().commit(Change.of(JurySamples.sitting(1, 1), 0), Samples.ACTOR, at);
        ports.sheets().commit(Change.of(JurySamples.sheet(sitting, 3, 1), 0), Samples.ACTOR, at);
        ports.assessments().commit(Change.of(JurySamples.assessment(sitting, 3, 1), 0), Samples.ACTOR, at);
        ports.rankings().commit(Change.of(RankingSamples.run(sitting.toString(), 2, 1), 0), Samples.ACTOR, at);
        ports.handOvers().commit(Change.of(JurySamples.handOver(1, 1), 0), Samples.ACTOR, at);
        ports.interviews().commit(Change.of(JurySamples.interviews(sitting, 1), 0), Samples.ACTOR, at);
        ports.objections().commit(Change.of(JurySamples.objection(1, 1), 0), Samples.ACTOR, at);
        ports.preparations().commit(Change.of(JurySamples.preparation(1, 1), 0), Samples.ACTOR, at);
        ports.publications().commit(Change.of(Samples.publication(3, 1), 0), Samples.ACTOR, at);
        ports.polls().commit(Change.of(PollSamples.poll(1, 1), 0), Samples.ACTOR, at);
        ports.partedUploads()
                .commit(Change.of(DossierSamples.parted(DossierSamples.id(1), 2, 1), 0), Samples.ACTOR, at);
        ports.stations().commit(Change.of(PollSamples.station(2, 1), 0), Samples.ACTOR, at);
    }

    @Test
    void a_commit_that_fails_leaves_the_table_as_it_was() {
        commit(DossierSamples.dossier(1, 1), AMENDED);
        var before = LocalTables.contents(name);
        assertThat(commit(DossierSamples.dossier(1, 1), AMENDED)).isEqualTo(Commit.CONFLICT);
        assertThat(commit(DossierSamples.dossier(1, 3), AMENDED)).isEqualTo(Commit.CONFLICT);
        var guarded = Change.of(DossierSamples.dossier(1, 2), 1, AMENDED)
                .onlyWhile(Guard.inPhase(
                        Fact.Subject.SITTING, JurySamples.sitting(1).toString(), "OPEN"));
        assertThat(ports.dossiers().commit(guarded, Samples.ACTOR, Samples.AT)).isEqualTo(Commit.CONFLICT);
        assertThat(LocalTables.contents(name)).isEqualTo(before);
    }

    @Test
    void an_audit_entry_beyond_the_end_of_the_trail_is_a_fault_and_never_overwritten() {
        commit(DossierSamples.dossier(1, 1), AMENDED);
        String id = DossierSamples.id(1).toString();
        table.transaction()
                .add(Key.audit(Fact.Subject.DOSSIER, id, 2).attributes())
                .run(LocalTables.CLIENT);
        var before = LocalTables.contents(name);
        assertThatThrownBy(() -> commit(DossierSamples.dossier(1, 2), AMENDED))
                .isInstanceOf(IllegalStateException.class);
        assertThat(LocalTables.contents(name)).isEqualTo(before);
    }

    @Test
    void a_state_that_is_too_large_is_refused_and_nothing_is_stored() {
        var large = new RankingRun(
                "best-2020.regional.31.step-1",
                1,
                Samples.AT,
                0,
                RankingRun.State.DONE,
                Optional.of(RankingSamples.ranking(400)),
                List.of(),
                1);
        assertThatThrownBy(() -> ports.rankings().commit(Change.of(large, 0, AMENDED), Samples.ACTOR, Samples.AT))
                .isInstanceOf(TooLargeToStore.class)
                .hasMessageContaining("RANKING#best-2020.regional.31.step-1 / 0000000001")
                .hasMessageNotContaining("criterion");
        assertThat(LocalTables.contents(name)).isEmpty();
    }

    @Test
    void a_list_of_more_than_a_megabyte_is_read_to_its_end() {
        List<RankingRun> runs = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            var run = RankingSamples.run("scope", number, 2);
            runs.add(new RankingRun(
                    "scope",
                    number,
                    Samples.AT,
                    0,
                    RankingRun.State.DONE,
                    Optional.of(RankingSamples.ranking(150)),
                    run.problems(),
                    1));
        }
        runs.forEach(run -> ports.rankings().commit(Change.of(run, 0), Samples.ACTOR, Samples.AT));
        assertThat(ports.rankings().of("scope")).isEqualTo(runs);
    }
}
