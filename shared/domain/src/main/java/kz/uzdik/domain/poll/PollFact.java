package kz.uzdik.domain.poll;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Kato;

/** What happens to polls. */
public sealed interface PollFact extends Fact {
    PollId poll();

    @Override
    default Map<String, String> values() {
        Map<String, String> values = new TreeMap<>(more());
        values.put("poll", poll().toString());
        return values;
    }

    /** What it says beside the poll. */
    default Map<String, String> more() {
        return Map.of();
    }

    /** Planned for the first time: its secrets are to be made, so that the roll can be imported. */
    record PollPlanned(PollId poll) implements PollFact {}

    /** Planned anew; approvals of the earlier plan have fallen. */
    record PollReplanned(PollId poll) implements PollFact {}

    /** One of two people has agreed. */
    record DecisionApproved(PollId poll, Matter matter) implements PollFact {
        @Override
        public Map<String, String> more() {
            Map<String, String> values = new TreeMap<>(matter.named());
            values.put("matter", matter.kind());
            return values;
        }
    }

    record PollFrozen(PollId poll, Digest digest, int roll) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("digest", digest.hex(), "roll", String.valueOf(roll));
        }
    }

    /** Others are the registrar officers from now on. */
    record OfficersReplaced(PollId poll, List<PersonId> officers, String reason) implements PollFact {
        public OfficersReplaced {
            officers = List.copyOf(officers);
        }

        @Override
        public Map<String, String> more() {
            String all = officers.stream().map(PersonId::value).collect(Collectors.joining(" "));
            return Map.of("officers", all, "reason", reason);
        }
    }

    /** These mark and count at a station from now on; nobody where it is given up. */
    record StationOfficersNamed(PollId poll, StationId station, List<PersonId> officers, String reason)
            implements PollFact {
        public StationOfficersNamed {
            officers = List.copyOf(officers);
        }

        @Override
        public Map<String, String> more() {
            String all = officers.stream().map(PersonId::value).collect(Collectors.joining(" "));
            return Map.of("station", station.value(), "officers", all, "reason", reason);
        }
    }

    record PollExtended(PollId poll, Extension extension) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of(
                    "number", String.valueOf(extension.number()),
                    "issueUntil", extension.issueUntil().toString(),
                    "ballotsUntil", extension.ballotsUntil().toString(),
                    "reason", extension.reason());
        }
    }

    /** From its opening on nobody of its units gets a credential online. */
    record StationTakenOffline(PollId poll, OfflineStation offline) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of(
                    "number", String.valueOf(offline.number()),
                    "station", offline.station().value(),
                    "units", String.join(" ", offline.unitsInOrder()),
                    "opening", offline.from().toString());
        }
    }

    record DistrictAnnulled(PollId poll, Kato district, String reason) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("district", district.code(), "reason", reason);
        }
    }

    /** Two people closed it; the count is let at the ballots. */
    record PollClosing(PollId poll) implements PollFact {}

    /** The count of this digest holds: nothing is annulled any more, and it is to be published. */
    record ResultsAccepted(PollId poll, Digest results) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("digest", results.hex());
        }
    }

    /** Its results are published; the count needs no right any more. */
    record PollClosed(PollId poll) implements PollFact {}

    /** A key of the key service was made. */
    record KeyMade(PollId poll, KeyPart part, String key) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("part", part.tag(), "key", key);
        }
    }

    /** The frozen poll's files are in its public folder. */
    record FrozenPollPublished(PollId poll) implements PollFact {}

    /** So many districts, in the plan's order, have their signing key. */
    record DistrictKeysMade(PollId poll, int districts) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("districts", String.valueOf(districts));
        }
    }

    record KeysPublished(PollId poll, Digest keys) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("digest", keys.hex());
        }
    }

    /** Nothing is done with a key any more; it is to be destroyed. */
    record KeyRetired(PollId poll, KeyPart part) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("part", part.tag());
        }
    }

    /** What a key wrapped is deleted, and the key is unusable. */
    record KeyDestroyed(PollId poll, KeyPart part, Instant at) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("part", part.tag(), "destroyed", at.toString());
        }
    }

    /** The ballots were backed up after the count, or could not be where they lie. */
    record BallotsBackedUp(PollId poll, String backup) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("backup", backup);
        }
    }

    /** The public folder is complete. */
    record PollBundled(PollId poll, Digest bundle) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("digest", bundle.hex());
        }
    }

    /** One officer entered a station's subtotals. */
    record StationEntered(PollId poll, StationId station) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("station", station.value());
        }
    }

    /** Another officer entered the same. */
    record StationConfirmed(PollId poll, StationId station) implements PollFact {
        @Override
        public Map<String, String> more() {
            return Map.of("station", station.value());
        }
    }
}
