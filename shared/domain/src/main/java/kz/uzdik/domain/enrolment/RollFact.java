package kz.uzdik.domain.enrolment;

import java.util.Map;
import kz.uzdik.domain.act.Fact;

/** What happens to the imports of a roll; of the people on it there are no facts. */
public sealed interface RollFact extends Fact {
    /** The import's id. */
    String roll();

    record RollPlanned(String roll, long bytes, int contactCap) implements RollFact {
        @Override
        public Map<String, String> values() {
            return Map.of("roll", roll, "bytes", "" + bytes, "contactCap", "" + contactCap);
        }
    }

    record RollImportBegun(String roll, String encoding, String separator) implements RollFact {
        @Override
        public Map<String, String> values() {
            return Map.of("roll", roll, "encoding", encoding, "separator", separator);
        }
    }

    record RollReported(String roll, long good, long bad, String digest) implements RollFact {
        @Override
        public Map<String, String> values() {
            return Map.of("roll", roll, "good", "" + good, "bad", "" + bad, "digest", digest);
        }
    }

    record RollFailed(String roll, String fault) implements RollFact {
        @Override
        public Map<String, String> values() {
            return Map.of("roll", roll, "fault", fault);
        }
    }

    /** It can come in force no more; its people are to be removed. */
    record RollDiscarded(String roll) implements RollFact {
        @Override
        public Map<String, String> values() {
            return Map.of("roll", roll);
        }
    }

    /** An officer confirmed it, who named these counts; {@code confirmations} have been given so far. */
    record RollConfirmed(String roll, long good, long bad, int confirmations) implements RollFact {
        @Override
        public Map<String, String> values() {
            return Map.of("roll", roll, "good", "" + good, "bad", "" + bad, "confirmations", "" + confirmations);
        }
    }

    /** It adds to the frozen roll from now on, as supplement of this number. */
    record RollSupplemented(String roll, int supplement) implements RollFact {
        @Override
        public Map<String, String> values() {
            return Map.of("roll", roll, "supplement", "" + supplement);
        }
    }
}
