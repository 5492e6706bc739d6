package kz.uzdik.domain.publication;

import java.time.LocalDate;
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

    /** A list or an announcement is written. */
    record PublicationWritten(EditionId edition, int number, String manifest) implements PublicationFact {
        @Override
        public Map<String, String> values() {
            return Map.of("edition", edition.value(), "number", String.valueOf(number), "manifest", manifest);
        }
    }

    /** Time and place of the award are public; the winners are written to. */
    record AwardAnnounced(EditionId edition, int number, String manifest, Published.Ceremony ceremony)
            implements PublicationFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "edition",
                    edition.value(),
                    "number",
                    String.valueOf(number),
                    "manifest",
                    manifest,
                    "begins",
                    ceremony.at().toString(),
                    "place",
                    ceremony.place());
        }
    }

    /** Somebody recorded that it stands on a site. */
    record PublicationPosted(EditionId edition, int number, String place, String address, LocalDate date)
            implements PublicationFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "edition",
                    edition.value(),
                    "number",
                    String.valueOf(number),
                    "place",
                    place,
                    "address",
                    address,
                    "date",
                    date.toString());
        }
    }
}
