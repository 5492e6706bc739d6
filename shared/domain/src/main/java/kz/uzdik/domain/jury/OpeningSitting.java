package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.OPEN_SITTING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;

/** The secretary notes who is present and opens the sitting, if there is a quorum (2020 p3: two thirds of the whole). */
public final class OpeningSitting {
    private final AtSitting floor;

    public OpeningSitting(AtSitting floor) {
        this.floor = floor;
    }

    public Outcome<Sitting> open(SittingId id, Set<PersonId> present, Actor actor, Instant at) {
        return floor.act(id, OPEN_SITTING, actor, at, here -> {
            if (!here.sitting().allows(Move.OPEN) || here.sitting().agenda().isEmpty()) {
                return Outcome.refused(here.wrongPhase());
            }
            List<Reason> against = against(here, present);
            return against.isEmpty()
                    ? floor.commit(here.sitting().open(present, here.at()), here)
                    : Outcome.refused(against);
        });
    }

    /** What speaks against opening with these members there. */
    static List<Reason> against(Here here, Set<PersonId> present) {
        // A deadline moved after the convening opens its window again.
        List<Reason> against = new ArrayList<>(Agenda.stillOpen(here.contest(), here.step(), here.at()));
        Panel panel = here.sitting().panel();
        if (!panel.seated().containsAll(present)) {
            against.add(here.reason(JuryReason.NOT_A_MEMBER));
        }
        against.addAll(
                new QuorumRule(here.rule(), here.sitting(), here.commission()).against(present, here.candidates()));
        present.stream()
                .filter(panel::isSeated)
                .filter(member -> !here.sitting().hasDeclared(member))
                .sorted()
                .forEach(member -> against.add(here.reason(
                        JuryReason.CONFLICTS_NOT_DECLARED, "member", String.valueOf(panel.number(member)))));
        nobodyLeft(here, present).forEach(against::add);
        return against;
    }

    // Whom everybody present stands back from could be neither admitted nor scored, and the sitting never be closed:
    // somebody else has to come first.
    private static Stream<Reason> nobodyLeft(Here here, Set<PersonId> present) {
        return here.candidates().stream()
                .filter(candidate -> present.stream()
                        .filter(here.sitting().panel()::isSeated)
                        .allMatch(member -> here.sitting().isRecused(member, candidate)))
                .map(candidate -> here.reason(JuryReason.NOBODY_CAN_DECIDE, "candidate", candidate.value()));
    }
}
