package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_OBJECTIONS;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;

/** The secretary reads the objections to what the commission decided, and by when each is to be answered. */
public final class ReadingObjections {
    private static final Comparator<Objection> WHAT_IS_DUE = Comparator.comparing(
                    (Objection objection) -> objection.answer().isPresent())
            .thenComparing(objection -> objection.due().orElse(Instant.MAX));

    private final Commissions commissions;
    private final Objections objections;

    public ReadingObjections(Commissions commissions, Objections objections) {
        this.commissions = commissions;
        this.objections = objections;
    }

    /** Those without an answer first, the one due soonest at the head; then the others. */
    public Outcome<List<Objection>> read(CommissionId id, Actor actor) {
        Optional<Commission> commission = commissions.find(id);
        if (commission.isEmpty()) {
            return Outcome.unknown();
        }
        return READ_OBJECTIONS.allows(commission.get().rolesOf(actor.id()))
                ? Outcome.done(objections.of(id).stream().sorted(WHAT_IS_DUE).toList())
                : Outcome.forbidden();
    }
}
