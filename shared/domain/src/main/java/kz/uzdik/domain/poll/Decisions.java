package kz.uzdik.domain.poll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.territory.Kato;

/**
 * What was decided about a poll since it was planned.
 *
 * @param freeze that it was frozen
 * @param extensions in the order of their numbers
 * @param offline the stations without internet, in the order of their numbers
 * @param annulled the districts that are not counted, and why
 * @param closed when two people closed it
 * @param results SHA-256 of {@code results.json}, once it is decided that this count holds and nothing is annulled any more
 * @param counted when its results were published
 * @param backup what the backup of the ballots after the count is called where it lies, or {@link #NO_BACKUP}
 * @param bundle SHA-256 of {@code bundle.json}, with which the folder is complete
 */
public record Decisions(
        Optional<Freeze> freeze,
        List<Extension> extensions,
        List<OfflineStation> offline,
        Map<Kato, String> annulled,
        Optional<Instant> closed,
        Optional<Digest> results,
        Optional<Instant> counted,
        Optional<String> backup,
        Optional<Digest> bundle) {
    /** The store of ballots makes no backups. */
    public static final String NO_BACKUP = "not-available";

    public static final Decisions NONE = new Decisions(
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Decisions {
        extensions = List.copyOf(extensions);
        offline = List.copyOf(offline);
        annulled = Map.copyOf(annulled);
    }

    /**
     * What two people froze.
     *
     * @param digest SHA-256 of {@code poll.json}
     * @param roll the roll's version
     */
    public record Freeze(Digest digest, int roll, Instant at) {}

    Decisions frozen(Freeze as) {
        return new Decisions(Optional.of(as), extensions, offline, annulled, closed, results, counted, backup, bundle);
    }

    Decisions extended(Extension extension) {
        List<Extension> all = new ArrayList<>(extensions);
        all.add(extension);
        return new Decisions(freeze, all, offline, annulled, closed, results, counted, backup, bundle);
    }

    Decisions takenOffline(OfflineStation station) {
        List<OfflineStation> all = new ArrayList<>(offline);
        all.add(station);
        return new Decisions(freeze, extensions, all, annulled, closed, results, counted, backup, bundle);
    }

    Decisions without(Kato district, String reason) {
        Map<Kato, String> all = new HashMap<>(annulled);
        all.put(district, reason);
        return new Decisions(freeze, extensions, offline, all, closed, results, counted, backup, bundle);
    }

    Decisions closedAt(Instant at) {
        return new Decisions(freeze, extensions, offline, annulled, Optional.of(at), results, counted, backup, bundle);
    }

    Decisions with(Digest accepted) {
        return new Decisions(
                freeze, extensions, offline, annulled, closed, Optional.of(accepted), counted, backup, bundle);
    }

    Decisions countedAt(Instant at) {
        return new Decisions(freeze, extensions, offline, annulled, closed, results, Optional.of(at), backup, bundle);
    }

    Decisions backedUp(String as) {
        return new Decisions(freeze, extensions, offline, annulled, closed, results, counted, Optional.of(as), bundle);
    }

    Decisions bundled(Digest digest) {
        return new Decisions(
                freeze, extensions, offline, annulled, closed, results, counted, backup, Optional.of(digest));
    }
}
