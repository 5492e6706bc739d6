package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_SITTING;
import static kz.uzdik.domain.people.Permission.RECORD_ATTENDANCE;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;

/**
 * The secretary, or whoever leads, notes that members have left and why: ill, standing back for the rest, replaced. Below
 * a quorum nothing is decided any more until enough are back (2020 p3); when all have left the sitting is adjourned, and
 * the panel can be renewed. No paragraph speaks of leaving; it is the operator's rule.
 */
public final class RecordingDeparture {
    private final AtSitting floor;

    public RecordingDeparture(AtSitting floor) {
        this.floor = floor;
    }

    /** Who has left already, or never came, may be named again. */
    public Outcome<Sitting> leave(SittingId id, Set<PersonId> members, String reason, Actor actor, Instant at) {
        return floor.act(id, READ_SITTING, actor, at, here -> {
            if (!RECORD_ATTENDANCE.allows(here.rolesTowards(List.of()))) {
                return Outcome.forbidden();
            }
            Sitting sitting = here.sitting();
            if (!sitting.allows(Move.ATTEND)) {
                return Outcome.refused(here.wrongPhase());
            }
            if (!sitting.panel().members().containsAll(members)) {
                return Outcome.refused(here.reason(JuryReason.NOT_A_MEMBER));
            }
            Set<PersonId> leaving = new TreeSet<>(members);
            leaving.retainAll(sitting.present());
            return leaving.isEmpty() ? Outcome.done(sitting) : floor.commit(sitting.leave(leaving, reason, at), here);
        });
    }
}
