package kz.uzdik.domain.poll;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static kz.uzdik.domain.poll.APoll.ID;
import static kz.uzdik.domain.poll.APoll.OFFICERS;
import static kz.uzdik.domain.poll.APoll.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

class PlanningPollTest {
    /** The ballots end on a Thursday; the third working day after it is Tuesday, 30 June. */
    private static final Instant PLAN_COMPLAINTS = Instant.parse("2020-06-30T18:00:00Z");

    private final APoll poll = new APoll();

    private static PollPlan plan(String name) {
        return PollSamples.plan(new PollId(ID.edition(), name));
    }

    @Test
    void a_planned_poll_has_its_officers_and_waits_for_its_secrets() {
        poll.planned();
        assertThat(poll.poll().phase()).isEqualTo(PollPhase.PLANNED);
        assertThat(poll.poll().officers()).isEqualTo(OFFICERS);
        assertThat(poll.contest
                        .ports
                        .errands()
                        .find("poll:" + ID + ":1")
                        .orElseThrow()
                        .task())
                .hasToString("Poll[work=PREPARE, poll=best-2020.satisfaction]");
    }

    @Test
    void the_same_plan_sent_twice_finds_its_own_work_done() {
        poll.planned().planned();
        assertThat(poll.poll().version()).isEqualTo(1);
    }

    @Test
    void a_plan_is_changed_until_it_is_frozen_and_not_after() {
        poll.planned();
        PollPlan smaller = PollSamples.plan(ID, PollSamples.LARGE);
        assertThat(done(poll.planning.plan(smaller, OFFICERS, AGENCY, poll.now)).plan())
                .isEqualTo(smaller.complaintsUntil(PLAN_COMPLAINTS));
        poll.frozen();
        assertRefused(poll.planning.plan(smaller, OFFICERS, AGENCY, poll.now), PollReason.ALREADY_FROZEN);
        assertThat(done(poll.planning.plan(PLAN, OFFICERS, AGENCY, poll.now)).phase())
                .as("a repeated request")
                .isEqualTo(PollPhase.FROZEN);
    }

    @Test
    void every_problem_of_a_plan_is_named_at_once() {
        var overlapping = List.of(
                new District(PollSamples.LARGE, Set.of(PollSamples.SMALL), Optional.empty()),
                new District(PollSamples.SMALL, Set.of(PollSamples.SMALL), Optional.empty()));
        var question = new Question(
                "services",
                "x",
                Map.of(Language.KK, "?"),
                PLAN.questions().getFirst().paragraph(),
                PLAN.questions().getFirst().origin());
        var times =
                new PollTimes(PLAN.times().issueFrom(), poll.now, PLAN.times().issueUntil());
        var bad = new PollPlan(
                ID,
                "akim",
                false,
                List.of(question, PLAN.questions().getFirst()),
                overlapping,
                times,
                9,
                8,
                BelowMinimum.NO_FIGURE);
        assertRefused(
                poll.planning.plan(bad, List.of(APoll.ONE.id(), APoll.ONE.id()), AGENCY, poll.now),
                PollReason.GROUP_TOO_SMALL,
                PollReason.MINIMUM_BELOW_GROUP,
                PollReason.TIMES_DO_NOT_FOLLOW,
                PollReason.TIMES_IN_THE_PAST,
                PollReason.RESIDENCE_WITHOUT_DISTRICT,
                PollReason.DISTRICTS_OVERLAP,
                PollReason.QUESTION_WITHOUT_LANGUAGE,
                PollReason.QUESTION_TWICE,
                PollReason.OFFICERS_TOO_FEW);
        assertThat(poll.polls.find(ID)).isEmpty();
    }

    @Test
    void a_poll_is_asked_for_by_the_rules_be_it_alone_or_behind_an_assessment() {
        assertRefused(poll.planning.plan(plan("other"), OFFICERS, AGENCY, poll.now), PollReason.POLL_NOT_ASKED_FOR);
        assertThat(done(poll.planning.plan(plan("ethics"), OFFICERS, AGENCY, poll.now))
                        .id())
                .hasToString("best-2020.ethics");
    }

    @Test
    void a_last_stretch_of_less_than_a_day_is_for_practice_only() {
        var times = new PollTimes(
                PLAN.times().issueFrom(),
                PLAN.times().issueUntil(),
                PLAN.times().issueUntil().plus(Duration.ofHours(24)).minusMillis(1));
        assertRefused(
                poll.planning.plan(with(times, false), OFFICERS, AGENCY, poll.now), PollReason.TIMES_DO_NOT_FOLLOW);
        done(poll.planning.plan(with(times, true), OFFICERS, AGENCY, poll.now));
    }

    private static PollPlan with(PollTimes times, boolean practice) {
        return new PollPlan(
                ID,
                PLAN.about(),
                practice,
                PLAN.questions(),
                PLAN.districts(),
                times,
                PLAN.k(),
                PLAN.minimum(),
                PLAN.belowMinimum());
    }

    @Test
    void more_codes_of_residence_than_one_item_holds_are_refused() {
        Set<Kato> codes = new HashSet<>(Set.of(PollSamples.LARGE));
        for (int i = 0; codes.size() <= PlanRule.MOST_RESIDENCE; i++) {
            codes.add(new Kato("1%08d".formatted(i).replaceFirst("^1[0-9]", "10")));
        }
        var large = PollSamples.with(PLAN, List.of(new District(PollSamples.LARGE, codes, Optional.empty())));
        assertRefused(poll.planning.plan(large, OFFICERS, AGENCY, poll.now), PollReason.TOO_MUCH_RESIDENCE);
    }

    @Test
    void only_the_Agency_plans_and_only_in_an_edition_there_is() {
        assertForbidden(poll.planning.plan(PLAN, OFFICERS, APoll.ONE, poll.now));
        PollPlan elsewhere = PollSamples.plan(new PollId(new EditionId("other"), "satisfaction"));
        assertUnknown(poll.planning.plan(elsewhere, OFFICERS, AGENCY, poll.now));
    }

    @Test
    void every_reason_of_a_refusal_says_what_its_text_needs() {
        List<Reason> reasons = reasons(poll.planning.plan(plan("other"), OFFICERS, AGENCY, poll.now));
        assertThat(reasons.getFirst().values()).containsEntry("name", "other");
    }
}
