package kz.uzdik.aws;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.json.poll.PollResultsForm;
import software.amazon.awssdk.services.s3.S3Client;

/** What polls came to, from {@code results.json} of their public folders. */
public final class S3PollResults implements PollResults.Published {
    private final PollFolders folders;
    private final PublishedPolls polls;
    private final Map<PollId, PollResults> results = new ConcurrentHashMap<>();

    /** @param polls the polls of the same bucket */
    public S3PollResults(S3Client s3, String bucket, PublishedPolls polls) {
        this.folders = PollFolders.of(s3, bucket);
        this.polls = polls;
    }

    /** The results in this bucket, as the real time goes. */
    public static S3PollResults of(AwsClients clients, String bucket) {
        return new S3PollResults(clients.s3(), bucket, new S3PublishedPolls(clients.s3(), bucket, Clock.systemUTC()));
    }

    @Override
    public Optional<PollResults> find(PollId id) {
        Optional<PollResults> known = Optional.ofNullable(results.get(id));
        return known.or(() -> {
            Optional<PollResults> read = polls.find(id).flatMap(this::read).map(PollCount::results);
            read.ifPresent(found -> results.put(id, found));
            return read;
        });
    }

    private Optional<PollCount> read(PublishedPoll poll) {
        return folders.read(poll.id().folder() + "results.json").map(json -> PollResultsForm.read(json, poll));
    }
}
