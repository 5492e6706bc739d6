package kz.uzdik.domain.publication;

import java.util.Map;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.EditionId;

/** What happens to publications. */
public sealed interface PublicationFact extends Fact {
    record PublicationRequested(EditionId edition, int number) implements PublicationFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "number", String.valueOf(number));
        }
    }

    record ResultsPublished(EditionId edition, int number, String manifest) implements PublicationFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "number", String.valueOf(number), "manifest", manifest);
        }
    }

    /** With published results their diplomas are to be drawn up (2020 p22). */
    record DiplomasOrdered(EditionId edition, int number) implements PublicationFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "number", String.valueOf(number));
        }
    }
}
