package kz.uzdik.domain.contest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.act.Fact;

/** What happens to definitions and editions. */
public sealed interface ContestFact extends Fact {
    record EditionPlanned(EditionId edition, String digest) implements ContestFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "digest", digest);
        }
    }

    /** The rules freeze under their digest, the calendar of days off is pinned by its own. */
    record EditionAnnounced(EditionId edition, String digest, String calendar) implements ContestFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "digest", digest, "calendar", calendar);
        }
    }

    /** A deadline moved; {@code before} is its last instant until then, empty where it had none yet. */
    record DeadlineAmended(EditionId edition, String deadline, Optional<Instant> before, Instant last, String reason)
            implements ContestFact {
        @Override
        public Map<String, String> values() {
            Map<String, String> values = new TreeMap<>();
            values.put("edition", edition.value());
            values.put("deadline", deadline);
            before.ifPresent(was -> values.put("before", was.toString()));
            values.put("last", last.toString());
            values.put("reason", reason);
            return values;
        }
    }

    /** The Agency put a version of the calendar of days off in force, in place of another. */
    record CalendarEdited(String calendar, String digest, String replaced, String reason) implements ContestFact {
        @Override
        public Map<String, String> values() {
            return Map.of("calendar", calendar, "digest", digest, "replaced", replaced, "reason", reason);
        }
    }
}
