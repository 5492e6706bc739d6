package kz.uzdik.domain.keeping;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;

/** What happens to what is kept of people. */
public sealed interface KeepingFact extends Fact {
    /** One account of the Agency stated periods, or stated them anew. */
    record RetentionStated(EditionId edition, String days, Optional<LocalDate> ended, String basis)
            implements KeepingFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "edition",
                    edition.value(),
                    "days",
                    days,
                    "ended",
                    ended.map(LocalDate::toString).orElse(""),
                    "basis",
                    basis);
        }
    }

    /** Another account agreed to exactly these. */
    record RetentionConfirmed(EditionId edition, String days) implements KeepingFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "days", days);
        }
    }

    record ErasingHeld(EditionId edition, String reason) implements KeepingFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "reason", reason);
        }
    }

    record HoldLifted(EditionId edition, String reason) implements KeepingFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "reason", reason);
        }
    }

    /**
     * A part of a dossier is being erased.
     *
     * @param things how many things were there
     * @param digest SHA-256 over their names and the ends of their chains, a line each
     * @param policy of which version the periods are that it follows
     */
    record ErasureBegun(DossierId dossier, Matter matter, Period period, int things, String digest, long policy)
            implements KeepingFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier",
                    dossier.toString(),
                    "matter",
                    named(matter),
                    "period",
                    named(period),
                    "things",
                    String.valueOf(things),
                    "digest",
                    digest,
                    "policy",
                    String.valueOf(policy));
        }
    }

    /** Nothing of it is there any more. */
    record ErasureEnded(DossierId dossier, Matter matter) implements KeepingFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString(), "matter", named(matter));
        }
    }

    private static String named(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
