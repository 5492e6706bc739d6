package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_SITTING;
import static kz.uzdik.domain.people.Permission.RECORD_ATTENDANCE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;

/**
 * The secretary, or whoever leads, notes that members have come to an open sitting or come back to it (2020 p3). With a
 * quorum again decisions go on where they stopped.
 */
public final class RecordingArrival {
    private final AtSitting floor;

    public RecordingArrival(AtSitting floor) {
        this.floor = floor;
    }

    /** Who is there already may be named again. */
    public Outcome<Sitting> come(SittingId id, Set<PersonId> members, Actor actor, Instant at) {
        return floor.act(id, READ_SITTING, actor, at, here -> {
            if (!RECORD_ATTENDANCE.allows(here.rolesTowards(List.of()))) {
                return Outcome.forbidden();
            }
            if (!here.sitting().allows(Move.ATTEND)) {
                return Outcome.refused(here.wrongPhase());
            }
            List<Reason> against = against(here, members);
            if (!against.isEmpty()) {
                return Outcome.refused(against);
            }
            Set<PersonId> arriving = new TreeSet<>(members);
            arriving.removeAll(here.sitting().present());
            return arriving.isEmpty()
                    ? Outcome.done(here.sitting())
                    : floor.commit(here.sitting().come(arriving, at), here);
        });
    }

    private static List<Reason> against(Here here, Set<PersonId> members) {
        Panel panel = here.sitting().panel();
        if (!panel.seated().containsAll(members)) {
            return List.of(here.reason(JuryReason.NOT_A_MEMBER));
        }
        List<Reason> against = new ArrayList<>();
        for (PersonId member : new TreeSet<>(members)) {
            String number = String.valueOf(panel.number(member));
            if (!here.commission().hasMember(member)) {
                against.add(here.reason(JuryReason.NO_LONGER_APPOINTED, "member", number));
            } else if (!here.sitting().hasDeclared(member)) {
                against.add(here.reason(JuryReason.CONFLICTS_NOT_DECLARED, "member", number));
            }
        }
        return against;
    }
}
