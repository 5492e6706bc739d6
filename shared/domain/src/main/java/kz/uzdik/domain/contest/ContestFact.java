package kz.uzdik.domain.contest;

import java.time.Instant;
import java.util.Map;
import kz.uzdik.domain.act.Fact;

/** What happens to definitions and editions. */
public sealed interface ContestFact extends Fact {
    record EditionPlanned(EditionId edition, String digest) implements ContestFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "digest", digest);
        }
    }

    record EditionAnnounced(EditionId edition, String digest) implements ContestFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "digest", digest);
        }
    }

    record DeadlineAmended(EditionId edition, String deadline, Instant last, String reason) implements ContestFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "deadline", deadline, "last", last.toString(), "reason", reason);
        }
    }
}
