package kz.uzdik.domain.keeping;

import static kz.uzdik.domain.people.Permission.CONFIRM_RETENTION;
import static kz.uzdik.domain.people.Permission.STATE_RETENTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency says how long an edition's personal data is kept: one account states the periods, another confirms them. No
 * paragraph speaks of it; the law and the operator do.
 */
public final class StatingRetention {
    private final Editions editions;
    private final Retentions retentions;

    public StatingRetention(Editions editions, Retentions retentions) {
        this.editions = editions;
        this.retentions = retentions;
    }

    /** Periods as they are stated. */
    public record Stated(Map<Period, Integer> days, Optional<LocalDate> ended, String basis) {
        public Stated {
            days = Map.copyOf(days);
        }
    }

    /**
     * States them, or states others, which have to be confirmed anew.
     *
     * @param version of what was there when this was written; 0 where there was nothing
     */
    public Outcome<Retention> state(EditionId edition, long version, Stated stated, Actor actor, Instant at) {
        return decide(edition, STATE_RETENTION, actor, there -> {
            if (there.version() != version) {
                return Outcome.refused(RetentionRule.reason(KeepingReason.RETENTION_CHANGED));
            }
            var policy = new Retention.Policy(
                    stated.days(), stated.ended(), stated.basis(), actor.id(), at, Optional.empty());
            return commit(there.stated(policy), actor, at);
        });
    }

    /**
     * Another account confirms what is stated; whoever confirmed it has done so when it is sent again.
     *
     * @param version of what was read
     */
    public Outcome<Retention> confirm(EditionId edition, long version, Actor actor, Instant at) {
        return decide(edition, CONFIRM_RETENTION, actor, there -> {
            Optional<Retention.Policy> policy = there.policy();
            if (policy.flatMap(Retention.Policy::confirmed)
                    .filter(given -> given.by().equals(actor.id()))
                    .isPresent()) {
                return Outcome.done(there);
            }
            if (policy.isEmpty()) {
                return Outcome.refused(RetentionRule.reason(KeepingReason.RETENTION_NOT_STATED));
            }
            if (there.version() != version || policy.get().confirmed().isPresent()) {
                return Outcome.refused(RetentionRule.reason(KeepingReason.RETENTION_CHANGED));
            }
            if (policy.get().by().equals(actor.id())) {
                return Outcome.refused(RetentionRule.reason(KeepingReason.SAME_ACCOUNT));
            }
            return commit(there.confirmed(new Retention.Confirmation(actor.id(), at)), actor, at);
        });
    }

    private Outcome<Retention> decide(
            EditionId edition, Permission permission, Actor actor, Function<Retention, Outcome<Retention>> act) {
        if (!permission.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        if (editions.find(edition).isEmpty()) {
            return Outcome.unknown();
        }
        return Change.decideAgain(() -> act.apply(retentions.find(edition).orElseGet(() -> Retention.none(edition))));
    }

    private Outcome<Retention> commit(Change<Retention> change, Actor actor, Instant at) {
        return Change.outcome(retentions.commit(change, actor, at), change.next());
    }
}
