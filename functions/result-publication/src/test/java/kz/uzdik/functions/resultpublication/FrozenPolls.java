package kz.uzdik.functions.resultpublication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.ComplaintWindow;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.FreezingPoll;
import kz.uzdik.domain.poll.FrozenPoll;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.Matter;
import kz.uzdik.domain.poll.PlanningPoll;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.RecordingPoll;
import kz.uzdik.http.testing.AContest;

/** Polls that two officers have frozen. */
record FrozenPolls(AContest contest) {
    private static final Actor ONE = Actor.person("officer-1");
    private static final Actor TWO = Actor.person("officer-2");

    void of(PollPlan plan) {
        var polls = contest.ports.polls();
        Instant at = plan.times().issueFrom().minus(Duration.ofDays(3));
        var complaints = new ComplaintWindow(contest.contests(), contest.ports.calendars());
        AContest.done(new PlanningPoll(polls, contest.contests(), complaints)
                .plan(plan, List.of(ONE.id(), TWO.id()), AContest.AGENCY, at));
        new RecordingPoll(polls).keyMade(plan.id(), KeyPart.SECRETS, "secrets", at);
        var freezing = new FreezingPoll(polls, (_, _) -> Optional.of(PollSamples.roll()), FrozenPolls::digest);
        AContest.done(freezing.freeze(plan.id(), 3, Optional.empty(), ONE, at));
        Digest agreed = polls.find(plan.id()).orElseThrow().approvals().stream()
                .map(approval -> ((Matter.Freezing) approval.matter()).digest())
                .findFirst()
                .orElseThrow();
        AContest.done(freezing.freeze(plan.id(), 3, Optional.of(agreed), TWO, at));
    }

    private static Digest digest(FrozenPoll poll) {
        return Digest.of(Sha256.of(poll.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
