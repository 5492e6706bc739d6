package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.PLAN_SITTING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * The secretary says, or says anew, when and where a convened sitting is held and in which order its candidates are taken
 * (2020 p5.2). Everybody of the commission is written to.
 */
public final class PlanningSitting {
    private final AtSitting floor;

    public PlanningSitting(AtSitting floor) {
        this.floor = floor;
    }

    /**
     * Plans it; the same sent again changes nothing.
     *
     * @param reason why it is planned so, or otherwise than before
     */
    public Outcome<Sitting> plan(SittingId id, Meeting meeting, String reason, Actor actor, Instant at) {
        return floor.act(id, PLAN_SITTING, actor, at, here -> {
            if (here.sitting().meeting().equals(Optional.of(meeting))) {
                return Outcome.done(here.sitting());
            }
            List<Reason> against = against(here, meeting);
            return against.isEmpty()
                    ? floor.commit(here.sitting().plan(meeting, reason), here)
                    : Outcome.refused(against);
        });
    }

    private static List<Reason> against(Here here, Meeting meeting) {
        if (!here.sitting().allows(Move.PLAN)) {
            return List.of(here.wrongPhase());
        }
        List<Reason> against = new ArrayList<>();
        passed(meeting, here).ifPresent(against::add);
        var named = new HashSet<CandidateId>();
        for (CandidateId candidate : meeting.order()) {
            if (!named.add(candidate)) {
                against.add(here.reason(JuryReason.CANDIDATE_NAMED_TWICE, "candidate", candidate.value()));
            } else if (!here.sitting().concerns(candidate)) {
                against.add(here.reason(JuryReason.NOT_ON_THE_AGENDA, "candidate", candidate.value()));
            }
        }
        return against;
    }

    private static Optional<Reason> passed(Meeting meeting, Here here) {
        return meeting.at().isAfter(here.at())
                ? Optional.empty()
                : Optional.of(here.reason(
                        JuryReason.MEETING_IN_THE_PAST, "last", meeting.at().toString()));
    }
}
