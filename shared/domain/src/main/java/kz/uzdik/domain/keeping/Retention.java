package kz.uzdik.domain.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.PersonId;

/**
 * How long an edition's personal data is kept: the periods that one account of the Agency states and another confirms, and
 * whether somebody holds the erasing up. Nothing is erased by an edition that has none.
 */
public record Retention(EditionId edition, Optional<Policy> policy, Optional<Hold> hold, long version) {

    /**
     * The operator's periods.
     *
     * @param days how many days after the edition's end; what is not named is kept
     * @param ended the day the edition ended by the Agency's word; of one that publishes results, the later counts
     * @param basis what the periods rest on, in words: a law, an order
     * @param confirmed empty until another account agrees
     */
    public record Policy(
            Map<Period, Integer> days,
            Optional<LocalDate> ended,
            String basis,
            PersonId by,
            Instant at,
            Optional<Confirmation> confirmed) {
        public Policy {
            days = Map.copyOf(days);
        }

        /** The periods as one text, in their order: {@code files=365 forms=365}. */
        String told() {
            return new TreeMap<>(days)
                    .entrySet().stream()
                            .map(period -> period.getKey().name().toLowerCase(Locale.ROOT) + "=" + period.getValue())
                            .collect(Collectors.joining(" "));
        }
    }

    /** Another account's agreement. */
    public record Confirmation(PersonId by, Instant at) {}

    /** Why nothing may be erased now: a lawsuit, an inspection, a complaint. */
    public record Hold(String reason, PersonId by, Instant at) {}

    /** What an edition has of which nobody has said anything yet. */
    public static Retention none(EditionId edition) {
        return new Retention(edition, Optional.empty(), Optional.empty(), 0);
    }

    Change<Retention> stated(Policy next) {
        return changed(
                Optional.of(next),
                hold,
                new KeepingFact.RetentionStated(edition, next.told(), next.ended(), next.basis()));
    }

    Change<Retention> confirmed(Confirmation by) {
        Policy agreed = policy.map(there ->
                        new Policy(there.days(), there.ended(), there.basis(), there.by(), there.at(), Optional.of(by)))
                .orElseThrow();
        return changed(Optional.of(agreed), hold, new KeepingFact.RetentionConfirmed(edition, agreed.told()));
    }

    Change<Retention> held(Hold why) {
        return changed(policy, Optional.of(why), new KeepingFact.ErasingHeld(edition, why.reason()));
    }

    Change<Retention> released(String reason) {
        return changed(policy, Optional.empty(), new KeepingFact.HoldLifted(edition, reason));
    }

    /** Holds while nothing has been said anew. */
    Guard unchanged() {
        return Guard.atVersion(Fact.Subject.RETENTION, edition.value(), version);
    }

    private Change<Retention> changed(Optional<Policy> periods, Optional<Hold> held, Fact fact) {
        return Change.of(new Retention(edition, periods, held, version + 1), version, fact);
    }
}
