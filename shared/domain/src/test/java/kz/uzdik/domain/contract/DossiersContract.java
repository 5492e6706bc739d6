package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.dossier.Claim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Area;
import org.junit.jupiter.api.Test;

/** What a store of dossiers keeps. */
public abstract class DossiersContract extends AuditedContract<Dossier> {
    @Override
    Subject<Dossier> subject() {
        return new Subject<>(Fact.Subject.DOSSIER, dossier -> dossier.id().toString());
    }

    @Override
    Dossier sample(int number, long version) {
        return DossierSamples.dossier(number, version);
    }

    @Override
    Dossier elsewhere() {
        return DossierSamples.dossier(
                DossierSamples.id(Samples.EDITION, Area.parse("3142"), 1), DossierSamples.OWNER, 1);
    }

    @Override
    Optional<Dossier> find(Dossier like) {
        return ports.dossiers().find(like.id());
    }

    @Override
    List<Dossier> list() {
        return ports.dossiers().in(Samples.EDITION, DossierSamples.AREA);
    }

    @Override
    List<Dossier> inOrder(List<Dossier> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(dossier -> dossier.id().toString()))
                .toList();
    }

    @Override
    Commit commit(Change<Dossier> change) {
        return ports.dossiers().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Dossier state) {
        return state.version();
    }

    @Test
    void what_is_written_beside_a_dossier_is_stored_only_until_it_is_closed() {
        Dossier dossier = sample(1, 1);
        commit(Change.of(dossier, 0));
        assertThat(beside(dossier, 1)).isEqualTo(Commit.STORED);
        commit(dossier.close(Samples.AT));
        assertThat(beside(dossier, 2)).isEqualTo(Commit.CONFLICT);
        assertThat(ports.preparations().find(dossier.id()).orElseThrow().version())
                .isEqualTo(1);
    }

    private Commit beside(Dossier dossier, long version) {
        var change = Change.of(JurySamples.preparation(dossier.id(), version), version - 1);
        return ports.preparations().commit(change.onlyWhile(dossier.stillKept()), Samples.ACTOR, Samples.AT);
    }

    @Test
    void an_owner_finds_their_own_dossiers_of_every_area_by_id() throws InterruptedException {
        PersonId other = new PersonId("other");
        var far = DossierSamples.dossier(DossierSamples.id(Samples.LONGER_EDITION, Area.REPUBLIC, 3), other, 1);
        commit(far);
        commit(DossierSamples.dossier(DossierSamples.id(2), other, 1));
        commit(sample(1, 1));
        commit(DossierSamples.dossier(DossierSamples.id(2), other, 2));
        assertThat(awaitOwned(other, 2))
                .containsExactlyElementsOf(
                        inOrder(List.of(DossierSamples.dossier(DossierSamples.id(2), other, 2), far)));
        assertThat(awaitOwned(DossierSamples.OWNER, 1)).containsExactly(sample(1, 1));
        assertThat(ports.dossiers().ownedBy(new PersonId("nobody"))).isEmpty();
    }

    @Test
    void a_nominated_candidate_finds_their_dossier_once_they_have_consented() throws InterruptedException {
        commit(sample(1, 1));
        assertThat(sample(1, 2).filing().candidate()).hasValue(new PersonId("akim"));
        assertThat(ports.dossiers().ownedBy(new PersonId("akim"))).isEmpty();
        commit(sample(1, 2));
        assertThat(awaitOwned(new PersonId("akim"), 1)).containsExactly(sample(1, 2));
        assertThat(awaitOwned(DossierSamples.OWNER, 1)).containsExactly(sample(1, 2));
    }

    @Test
    void what_waits_for_files_is_found_by_when_the_waiting_ends() throws InterruptedException {
        commit(sample(2, 1));
        commit(sample(1, 1));
        commit(sample(3, 1));
        commit(sample(2, 2));
        commit(sample(1, 2));
        commit(sample(1, 3));
        Instant second = Samples.AT.plusSeconds(300);
        for (int i = 0;
                i < 50 && ports.dossiers().overdue(second.plusMillis(1), 9).size() < 2;
                i++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(ports.dossiers().overdue(second.plusMillis(1), 9))
                .containsExactly(DossierSamples.id(2), DossierSamples.id(1));
        assertThat(ports.dossiers().overdue(second, 9)).containsExactly(DossierSamples.id(2));
        assertThat(ports.dossiers().overdue(second.plusMillis(1), 1)).containsExactly(DossierSamples.id(2));
        assertThat(ports.errands().pending(clock.instant().plusSeconds(1), 9)).isEmpty();
    }

    @Test
    void who_claims_first_stands_until_a_claim_over_that_very_version() {
        String key = Samples.EDITION + "." + Samples.DIGEST;
        Dossiers dossiers = ports.dossiers();
        Claim first = dossiers.claim(key, DossierSamples.id(1), 0, Optional.empty());
        assertThat(first).isEqualTo(new Claim(key, DossierSamples.id(1), 1));
        assertThat(dossiers.claim(key, DossierSamples.id(2), 0, Optional.empty()))
                .isEqualTo(first);
        Claim second = dossiers.claim(key, DossierSamples.id(2), 1, Optional.empty());
        assertThat(second).isEqualTo(new Claim(key, DossierSamples.id(2), 2));
        assertThat(dossiers.claim(key, DossierSamples.id(3), 1, Optional.empty()))
                .isEqualTo(second);
    }

    @Test
    void a_claim_is_replaced_only_while_its_condition_holds() {
        String key = Samples.EDITION + "." + Samples.DIGEST;
        Dossiers dossiers = ports.dossiers();
        Claim first = dossiers.claim(key, DossierSamples.id(1), 0, Optional.empty());
        commit(sample(1, 1));
        var absent = Optional.of(
                Guard.absent(Fact.Subject.DOSSIER, DossierSamples.id(1).toString()));
        var unchanged = Optional.of(
                Guard.atVersion(Fact.Subject.DOSSIER, DossierSamples.id(1).toString(), 1));
        assertThat(dossiers.claim(key, DossierSamples.id(2), 1, absent)).isEqualTo(first);
        assertThat(dossiers.claim(key, DossierSamples.id(2), 1, unchanged).dossier())
                .isEqualTo(DossierSamples.id(2));
    }

    @Test
    void a_dossier_is_stored_only_while_its_claim_stands() {
        String key = Samples.EDITION + "." + Samples.DIGEST;
        ports.dossiers().claim(key, DossierSamples.id(1), 0, Optional.empty());
        ports.dossiers().claim(key, DossierSamples.id(2), 1, Optional.empty());
        var replaced = Guard.atVersion(Fact.Subject.CANDIDACY, key, 1);
        var stands = Guard.atVersion(Fact.Subject.CANDIDACY, key, 2);
        Change<Dossier> change = Change.of(sample(1, 1), 0);
        assertThat(commit(change.onlyWhile(replaced))).isEqualTo(Commit.CONFLICT);
        assertThat(commit(change.onlyWhile(stands))).isEqualTo(Commit.STORED);
    }

    @Test
    void an_owner_of_many_dossiers_finds_them_all() throws InterruptedException {
        List<DossierId> ids =
                IntStream.rangeClosed(1, 130).mapToObj(DossierSamples::id).toList();
        ids.forEach(id -> commit(DossierSamples.dossier(id, DossierSamples.OWNER, 1)));
        assertThat(awaitOwned(DossierSamples.OWNER, 130))
                .extracting(Dossier::id)
                .containsExactlyElementsOf(ids);
    }

    // The port allows that a dossier opened a moment ago is missing.
    private List<Dossier> awaitOwned(PersonId owner, int expected) throws InterruptedException {
        for (int i = 0; i < 50 && ports.dossiers().ownedBy(owner).size() < expected; i++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        return ports.dossiers().ownedBy(owner);
    }
}
