package kz.uzdik.domain.contest;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.DIGEST;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

class PlanningEditionTest {
    private final AContest contest = AContest.planned();

    @Test
    void a_planned_edition_names_its_contest_and_its_rules_and_is_not_announced() {
        Edition planned = contest.ports.editions().find(EDITION).orElseThrow();
        assertThat(planned.contest()).hasToString("best-rural-akim-2020");
        assertThat(planned.digest()).isEqualTo(DIGEST);
        assertThat(planned.announcedAt()).isEmpty();
    }

    @Test
    void the_same_plan_sent_twice_finds_its_own_work_done() {
        Edition again = done(contest.acts.planEdition.plan(EDITION, DIGEST, false, AGENCY, contest.now()));
        assertThat(again).isEqualTo(contest.ports.editions().find(EDITION).orElseThrow());
        assertThat(again.version()).isEqualTo(1);
    }

    @Test
    void another_plan_of_the_same_name_is_refused() {
        contest.definitions.put("other", TestDefinition.definition());
        assertRefused(
                contest.acts.planEdition.plan(EDITION, "other", false, AGENCY, contest.now()),
                ContestReason.EDITION_EXISTS);
    }

    @Test
    void a_plan_repeated_after_the_announcement_changes_nothing() {
        done(contest.acts.announce.announce(EDITION, List.of(), AGENCY, contest.now()));
        assertRefused(
                contest.acts.planEdition.plan(EDITION, DIGEST, false, AGENCY, contest.now()),
                ContestReason.EDITION_EXISTS);
        assertThat(contest.ports.editions().find(EDITION).orElseThrow().announcedAt())
                .isPresent();
    }

    @Test
    void rules_nobody_handed_in_cannot_be_planned_with() {
        assertRefused(
                contest.acts.planEdition.plan(new EditionId("other"), "unknown", false, AGENCY, contest.now()),
                ContestReason.DEFINITION_UNKNOWN);
    }

    @Test
    void a_plan_for_practice_is_another_than_one_in_earnest() {
        assertRefused(
                contest.acts.planEdition.plan(EDITION, DIGEST, true, AGENCY, contest.now()),
                ContestReason.EDITION_EXISTS);
        var practised = AContest.practised().ports.editions().find(EDITION).orElseThrow();
        assertThat(practised.practice()).isTrue();
        assertThat(practised.announcedAt()).isPresent();
    }

    @Test
    void only_the_Agency_plans() {
        assertForbidden(contest.acts.planEdition.plan(
                new EditionId("other"), DIGEST, false, Actor.person("somebody"), contest.now()));
    }
}
