package kz.uzdik.domain.publication;

import java.util.Map;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.EditionId;

/** What happens to takedowns. Why one is asked for in so many words stands in no fact: it may speak of people. */
public sealed interface TakedownFact extends Fact {
    EditionId edition();

    /** The publication's number. */
    int number();

    /** The takedown's own, within the publication. */
    int takedown();

    String file();

    @Override
    default Map<String, String> values() {
        return Map.of(
                "edition",
                edition().value(),
                "number",
                String.valueOf(number()),
                "takedown",
                String.valueOf(takedown()),
                "file",
                file());
    }

    record TakedownRequested(EditionId edition, int number, int takedown, String file, Takedown.Cause cause)
            implements TakedownFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "edition",
                    edition.value(),
                    "number",
                    String.valueOf(number),
                    "takedown",
                    String.valueOf(takedown),
                    "file",
                    file,
                    "cause",
                    cause.name());
        }
    }

    record TakedownWithdrawn(EditionId edition, int number, int takedown, String file) implements TakedownFact {}

    /** The words that it was asked for in are erased. */
    record TakedownWordsErased(EditionId edition, int number, int takedown, String file) implements TakedownFact {}

    /** A second person has agreed; the system takes the file down. */
    record TakedownConfirmed(EditionId edition, int number, int takedown, String file) implements TakedownFact {}

    /**
     * The file is gone, its tombstone is there.
     *
     * @param sha256 of the file that was there
     * @param inTime whether that was before the deadline
     */
    record FileTakenDown(EditionId edition, int number, int takedown, String file, String sha256, boolean inTime)
            implements TakedownFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "edition",
                    edition.value(),
                    "number",
                    String.valueOf(number),
                    "takedown",
                    String.valueOf(takedown),
                    "file",
                    file,
                    "sha256",
                    sha256,
                    "inTime",
                    String.valueOf(inTime));
        }
    }
}
