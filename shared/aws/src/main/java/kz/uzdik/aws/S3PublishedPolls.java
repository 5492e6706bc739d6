package kz.uzdik.aws;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.domain.poll.FrozenPoll;
import kz.uzdik.domain.poll.OfflineStation;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.poll.RollSummary;
import kz.uzdik.domain.poll.SupplementaryRoll;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.poll.ExtensionForm;
import kz.uzdik.json.poll.FrozenPollForm;
import kz.uzdik.json.poll.OfflineStationForm;
import kz.uzdik.json.poll.RollForm;
import kz.uzdik.json.poll.SupplementaryRollForm;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The polls' public folders in S3. A file never changes, so each is read once; which extensions, supplementary rolls and
 * stations without internet there are is asked for again after a few seconds. It needs to get objects below {@code polls/} and to list them.
 */
public final class S3PublishedPolls implements PublishedPolls {
    /** How long it is believed that there are no more extensions and rolls. */
    static final Duration BELIEVED = Duration.ofSeconds(5);

    private final PollFolders folders;
    private final Clock clock;
    private final Map<PollId, Frozen> frozen = new ConcurrentHashMap<>();
    private final Map<PollId, Listed> listed = new ConcurrentHashMap<>();
    private final Map<String, Extension> extensions = new ConcurrentHashMap<>();
    private final Map<String, SupplementaryRoll> rolls = new ConcurrentHashMap<>();
    private final Map<String, OfflineStation> offline = new ConcurrentHashMap<>();

    private record Frozen(FrozenPoll poll, Digest digest, RollSummary roll) {}

    private record Listed(
            List<SupplementaryRoll> rolls, List<Extension> extensions, List<OfflineStation> offline, Instant at) {}

    /** @param clock the real time, by which folders are listed again */
    public S3PublishedPolls(S3Client s3, String bucket, Clock clock) {
        this.folders = PollFolders.of(s3, bucket);
        this.clock = clock;
    }

    @Override
    public Optional<PublishedPoll> find(PollId id) {
        return frozen(id).map(poll -> {
            Listed more = listed(id, poll.digest());
            List<Integer> versions = Stream.concat(
                            Stream.of(poll.roll().version()),
                            more.rolls().stream().map(SupplementaryRoll::version))
                    .toList();
            return new PublishedPoll(
                    poll.poll(),
                    poll.digest(),
                    versions,
                    more.extensions(),
                    residents(poll.roll(), more.rolls()),
                    more.offline());
        });
    }

    private static Map<Kato, Long> residents(RollSummary roll, List<SupplementaryRoll> supplements) {
        Map<Kato, Long> residents = new HashMap<>(roll.residents());
        supplements.forEach(
                more -> more.added().forEach((district, people) -> residents.merge(district, people, Long::sum)));
        return residents;
    }

    private Optional<Frozen> frozen(PollId id) {
        Optional<Frozen> known = Optional.ofNullable(frozen.get(id));
        return known.or(() -> {
            // The roll is written before the poll: where there is a poll, there is its roll.
            Optional<Frozen> read = folders.read(id.folder() + "poll.json")
                    .flatMap(poll -> folders.read(id.folder() + "roll.json")
                            .map(roll -> new Frozen(
                                    FrozenPollForm.read(poll), Digest.of(Sha256.of(poll)), RollForm.read(roll))));
            read.ifPresent(poll -> frozen.put(id, poll));
            return read;
        });
    }

    private Listed listed(PollId id, Digest digest) {
        Instant now = clock.instant();
        return listed.compute(
                id,
                (_, known) -> known != null && now.isBefore(known.at().plus(BELIEVED)) ? known : list(id, digest, now));
    }

    private Listed list(PollId id, Digest digest, Instant now) {
        List<SupplementaryRoll> supplements = folders.list(id.folder() + "rolls/")
                .map(key -> rolls.computeIfAbsent(
                        key, _ -> SupplementaryRollForm.read(folders.read(key).orElseThrow(), digest)))
                .sorted(Comparator.comparingInt(SupplementaryRoll::number))
                .toList();
        List<Extension> inOrder = folders.list(id.folder() + "extensions/")
                .map(key -> extensions.computeIfAbsent(
                        key, _ -> ExtensionForm.read(folders.read(key).orElseThrow(), digest)))
                .sorted(Comparator.comparingInt(Extension::number))
                .toList();
        List<OfflineStation> stations = folders.list(id.folder() + "offline/")
                .map(key -> offline.computeIfAbsent(
                        key, _ -> OfflineStationForm.read(folders.read(key).orElseThrow(), digest)))
                .sorted(Comparator.comparingInt(OfflineStation::number))
                .toList();
        return new Listed(supplements, inOrder, stations, now);
    }
}
