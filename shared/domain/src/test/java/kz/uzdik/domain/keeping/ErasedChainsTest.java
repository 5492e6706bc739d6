package kz.uzdik.domain.keeping;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.audit.AuditChain.Break;
import kz.uzdik.domain.audit.AuditChain.Fault;
import kz.uzdik.domain.audit.AuditTrail;
import kz.uzdik.domain.audit.ChainEnd;
import kz.uzdik.domain.audit.ReadingAudit;
import kz.uzdik.domain.audit.ReadingEditionsAudit;
import kz.uzdik.domain.audit.TamperedTrail;
import kz.uzdik.domain.audit.VerifyingChains;
import kz.uzdik.domain.audit.VerifyingChains.Broken;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.AskingCandidate.Asked;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import org.junit.jupiter.api.Test;

/** The chain of what was erased is held against the record of that. */
class ErasedChainsTest {
    private static final Actor SECOND = new Actor(new PersonId("agency-2"), true);

    private final AContest contest = AContest.practised();
    private final DossierId id = contest.submitted("a", UNIT);
    private final InMemoryRemains remains = new InMemoryRemains();

    private void asked(String text) {
        var commission = AContest.regional("31");
        var question = new Asked(Set.of(), text, Optional.empty());
        done(contest.acts.ask.ask(commission, id, question, AContest.secretary(commission), contest.now()));
    }

    // The question's item is gone in truth: the trail is asked as if.
    private TamperedTrail erased() {
        asked("Who signed?");
        asked("And who sealed?");
        var head =
                contest.ports.audit().head(Subject.PREPARATION, id.toString()).orElseThrow();
        remains.put(id, Matter.WORDS, "the questions", new ChainEnd(Subject.PREPARATION, id.toString(), head));
        var stating = new StatingRetention(contest.ports.editions(), contest.ports.retentions());
        var stated =
                new StatingRetention.Stated(Map.of(Period.WORDS, 1), Optional.of(LocalDate.of(2020, 5, 25)), "order 5");
        done(stating.state(EDITION, 0, stated, AGENCY, contest.now()));
        done(stating.confirm(EDITION, 1, SECOND, contest.now()));
        var rule = new RetentionRule(
                contest.ports.commissions(),
                contest.ports.sittings(),
                contest.ports.rankings(),
                contest.ports.objections(),
                contest.ports.publications(),
                contest.ports.polls());
        var erasing = new ErasingPersonalData(
                contest.contests(),
                contest.ports.retentions(),
                rule,
                contest.ports.commissions(),
                contest.ports.publications(),
                contest.ports.dossiers(),
                contest.ports.erasures(),
                remains);
        assertThat(erasing.erase(10, contest.moveTo("2020-06-10T09:00").now())).isEqualTo(1);
        return new TamperedTrail(contest.ports.audit()).without(Subject.PREPARATION, id.toString());
    }

    private List<Broken> broken(AuditTrail trail) {
        var expected = contest.expectedChains();
        var verifying = new VerifyingChains(
                new ReadingEditionsAudit(contest.ports.editions(), trail), new ReadingAudit(trail, expected), expected);
        List<Broken> broken = new ArrayList<>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            var verdict = done(verifying.verify(EDITION, after.get(), AGENCY));
            broken.addAll(verdict.broken());
            after = verdict.next();
        }
        return broken;
    }

    private Broken missing(int number) {
        return new Broken(Subject.PREPARATION, id.toString(), new Break(number, Fault.MISSING));
    }

    @Test
    void what_was_erased_by_record_leaves_a_chain_that_holds() {
        assertThat(broken(erased())).isEmpty();
        assertThat(contest.ports.erasures().find(id).orElseThrow().removals())
                .flatExtracting(Erasure.Removal::chains)
                .extracting(chain -> chain.head().number())
                .containsExactly(2L);
    }

    @Test
    void a_tail_that_was_cut_off_afterwards_is_missing() {
        assertThat(broken(erased().cut(Subject.PREPARATION, id.toString(), 1))).containsExactly(missing(2));
    }

    @Test
    void a_chain_that_was_removed_whole_afterwards_is_missing() {
        assertThat(broken(erased().cut(Subject.PREPARATION, id.toString(), 0))).containsExactly(missing(2));
    }

    @Test
    void a_chain_that_was_removed_whole_while_its_thing_is_kept_is_missing() {
        int entries = contest.ports.audit().of(Subject.DOSSIER, id.toString()).size();
        var tampered = new TamperedTrail(contest.ports.audit()).cut(Subject.DOSSIER, id.toString(), 0);
        assertThat(broken(tampered))
                .containsExactly(new Broken(Subject.DOSSIER, id.toString(), new Break(entries, Fault.MISSING)));
    }

    @Test
    void a_thing_that_is_gone_without_a_record_of_it_is_told() {
        asked("Who signed?");
        var tampered = new TamperedTrail(contest.ports.audit()).without(Subject.PREPARATION, id.toString());
        assertThat(broken(tampered))
                .containsExactly(new Broken(Subject.PREPARATION, id.toString(), new Break(1, Fault.GONE)));
    }

    @Test
    void a_place_that_somebody_made_up_is_no_fault() {
        var expected = contest.expectedChains();
        var trail = contest.ports.audit();
        var verifying = new VerifyingChains(
                new ReadingEditionsAudit(contest.ports.editions(), trail), new ReadingAudit(trail, expected), expected);
        for (String place : List.of("~", "~x", "~-1", "~999999999", "~99999999999")) {
            assertThat(done(verifying.verify(EDITION, place, AGENCY)).broken()).isEmpty();
        }
    }
}
