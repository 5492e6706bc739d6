package kz.uzdik.domain.contest;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

class AnnouncingEditionTest {
    private static final List<Edition.Posting> POSTINGS =
            List.of(new Edition.Posting("the Agency's site", "https://example.kz", LocalDate.of(2020, 5, 25)));

    private final AContest contest = AContest.planned();

    @Test
    void the_clock_of_p9_starts_with_the_announcement_and_its_postings_are_kept() {
        Edition announced = done(contest.acts.announce.announce(EDITION, POSTINGS, AGENCY, contest.now()));
        assertThat(announced.announcedAt()).hasValue(contest.now());
        assertThat(announced.postings()).isEqualTo(POSTINGS);
        assertThat(contest.ports.editions().find(EDITION)).hasValue(announced);
    }

    @Test
    void an_edition_is_announced_once() {
        done(contest.acts.announce.announce(EDITION, POSTINGS, AGENCY, contest.now()));
        assertRefused(
                contest.later().acts.announce.announce(EDITION, List.of(), AGENCY, contest.now()),
                ContestReason.ALREADY_ANNOUNCED);
    }

    @Test
    void two_who_announce_at_once_announce_once() throws InterruptedException {
        for (int seed = 0; seed < 50; seed++) {
            AContest fresh = AContest.planned();
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            List<Outcome<Edition>> outcomes = new ArrayList<>();
            Runnable announce = () -> outcomes.add(acts.announce.announce(EDITION, POSTINGS, AGENCY, fresh.now()));
            turns.run(announce, announce);
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
        }
    }

    @Test
    void only_the_Agency_announces() {
        assertForbidden(contest.acts.announce.announce(EDITION, POSTINGS, Actor.person("somebody"), contest.now()));
    }

    @Test
    void an_edition_nobody_planned_is_unknown() {
        assertUnknown(contest.acts.announce.announce(new EditionId("other"), POSTINGS, AGENCY, contest.now()));
    }
}
