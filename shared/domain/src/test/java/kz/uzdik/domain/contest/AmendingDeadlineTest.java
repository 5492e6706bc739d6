package kz.uzdik.domain.contest;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.at;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

class AmendingDeadlineTest {
    private static final Instant LATER = at("2020-06-20T18:00");

    private final AContest contest = AContest.announced();

    @Test
    void an_amendment_is_kept_with_who_why_and_when_and_is_in_force() {
        Edition amended = amend("intake", LATER);
        assertThat(amended.amendments())
                .containsExactly(new Edition.Amendment("intake", LATER, "quarantine", AGENCY.id(), contest.now()));
        assertThat(contest.contests().running(amended).orElseThrow().schedule().last("intake"))
                .isEqualTo(LATER);
    }

    @Test
    void the_last_of_several_amendments_is_in_force_and_all_are_kept() {
        amend("intake", LATER);
        Edition amended = amend("intake", LATER.plusSeconds(60));
        assertThat(amended.amendments()).hasSize(2);
        assertThat(contest.contests().running(amended).orElseThrow().schedule().last("intake"))
                .isEqualTo(LATER.plusSeconds(60));
    }

    @Test
    void a_deadline_is_never_moved_to_what_is_past_already() {
        for (Instant last : List.of(contest.now(), contest.now().minusSeconds(1))) {
            assertRefused(
                    contest.acts.amend.amend(EDITION, "intake", last, "why", AGENCY, contest.now()),
                    ContestReason.DEADLINE_IN_THE_PAST);
        }
    }

    @Test
    void a_deadline_the_rules_do_not_have_cannot_be_amended() {
        for (String unknown : List.of("nothing", "announcement")) {
            assertRefused(
                    contest.acts.amend.amend(EDITION, unknown, LATER, "why", AGENCY, contest.now()),
                    ContestReason.DEADLINE_UNKNOWN);
        }
    }

    @Test
    void a_planned_edition_has_no_deadlines_yet() {
        AContest planned = AContest.planned();
        assertRefused(
                planned.acts.amend.amend(EDITION, "intake", LATER, "why", AGENCY, planned.now()),
                ContestReason.NOT_ANNOUNCED);
    }

    @Test
    void two_amendments_at_once_are_both_kept_because_the_second_decides_again() throws InterruptedException {
        for (int seed = 0; seed < 50; seed++) {
            AContest fresh = AContest.announced();
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            List<Outcome<Edition>> outcomes = new ArrayList<>();
            turns.run(
                    () -> outcomes.add(acts.amend.amend(EDITION, "intake", LATER, "why", AGENCY, fresh.now())),
                    () -> outcomes.add(acts.amend.amend(EDITION, "essay", LATER, "why", AGENCY, fresh.now())));
            assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
            assertThat(fresh.ports.editions().find(EDITION).orElseThrow().amendments())
                    .hasSize(2);
        }
    }

    @Test
    void whoever_is_overtaken_at_every_try_is_told_so_and_overwrites_nothing() {
        int[] reads = {0};
        Acts overtaken = contest.acts(kz.uzdik.domain.ProxiedPorts.before(contest.ports, () -> {
            if (reads[0]++ % 2 == 1) {
                amend("essay", LATER.plusSeconds(reads[0]));
            }
        }));
        assertThat(overtaken.amend.amend(EDITION, "intake", LATER, "why", AGENCY, contest.now()))
                .isEqualTo(new Outcome.Conflict<>());
        assertThat(contest.ports.editions().find(EDITION).orElseThrow().amendments())
                .extracting(Edition.Amendment::deadline)
                .hasSize(50)
                .containsOnly("essay");
    }

    @Test
    void only_the_Agency_amends_and_only_what_there_is() {
        assertForbidden(
                contest.acts.amend.amend(EDITION, "intake", LATER, "why", Actor.person("somebody"), contest.now()));
        assertUnknown(contest.acts.amend.amend(new EditionId("other"), "intake", LATER, "why", AGENCY, contest.now()));
    }

    private Edition amend(String deadline, Instant last) {
        return done(contest.acts.amend.amend(EDITION, deadline, last, "quarantine", AGENCY, contest.now()));
    }
}
