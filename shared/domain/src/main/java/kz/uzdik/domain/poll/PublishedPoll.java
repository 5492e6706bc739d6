package kz.uzdik.domain.poll;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.territory.Kato;

/**
 * A frozen poll as its public folder has it: what every part of the vote goes by.
 *
 * @param digest SHA-256 of the frozen poll's bytes, 32 bytes
 * @param rolls the roll's version at the freeze, then those of supplementary rolls
 * @param extensions in the order of their numbers
 * @param residents how many people stand on each district's roll, supplementary ones included
 * @param offline the stations without internet, in the order of their numbers
 */
public record PublishedPoll(
        FrozenPoll poll,
        Digest digest,
        List<Integer> rolls,
        List<Extension> extensions,
        Map<Kato, Long> residents,
        List<OfflineStation> offline) {
    public PublishedPoll {
        residents = Map.copyOf(residents);
        rolls = List.copyOf(rolls);
        extensions = List.copyOf(extensions);
        offline = List.copyOf(offline);
    }

    /** A poll without such stations. */
    public PublishedPoll(
            FrozenPoll poll,
            Digest digest,
            List<Integer> rolls,
            List<Extension> extensions,
            Map<Kato, Long> residents) {
        this(poll, digest, rolls, extensions, residents, List.of());
    }

    public PollId id() {
        return poll.id();
    }

    public PollPlan plan() {
        return poll.plan();
    }

    /** How many people stand on a district's roll; none of a district that it does not name. */
    public long residents(Kato district) {
        return residents.getOrDefault(district, 0L);
    }

    /** The times with the last extension. */
    public PollTimes times() {
        return extensions.isEmpty() ? plan().times() : plan().times().extendedTo(extensions.getLast());
    }

    /** Why no credential is issued at this instant; empty while it is. */
    public Optional<Reason> issuanceShutAt(Instant at) {
        return shut(at, times().issueFrom(), times().issueUntil());
    }

    /** The station without internet at which people of this residence vote, once it is open (step 9). */
    public Optional<OfflineStation> offlineAt(Kato residence, Instant at) {
        return offline.stream()
                .filter(station -> station.units().contains(residence) && !at.isBefore(station.from()))
                .findFirst();
    }

    /** Why nobody sees their entry or complains at this instant; empty while they can (step 7). */
    public Optional<Reason> complaintsShutAt(Instant at) {
        Instant until = plan().practice() ? times().ballotsUntil().plus(plan().quiet()) : times().complaintsUntil();
        return shut(at, times().issueFrom(), until);
    }

    /** Why this district's ballots are not taken at this instant; empty while they are. */
    public Optional<Reason> boxShutAt(Kato district, Instant at) {
        Optional<Instant> from = poll.ballotsFrom(district);
        if (from.isEmpty()) {
            return Optional.of(Reason.of(PollReason.DISTRICT_UNKNOWN, Paragraph.NONE));
        }
        boolean afterIssuance = !from.get().isBefore(plan().times().issueUntil());
        return shut(at, afterIssuance ? times().issueUntil() : from.get(), times().ballotsUntil());
    }

    private static Optional<Reason> shut(Instant at, Instant from, Instant until) {
        if (at.isBefore(from)) {
            return Optional.of(Reason.of(PollReason.NOT_OPEN_YET, Paragraph.NONE, "from", from.toString()));
        }
        if (!at.isBefore(until)) {
            return Optional.of(Reason.of(PollReason.OVER, Paragraph.NONE, "until", until.toString()));
        }
        return Optional.empty();
    }
}
