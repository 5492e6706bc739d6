package kz.uzdik.aws;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.Counts;
import kz.uzdik.domain.voting.StationCount;
import kz.uzdik.json.poll.AnnulledForm;
import kz.uzdik.json.poll.PaperForm;
import kz.uzdik.json.poll.PollResultsForm;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What is counted and what was, in S3: stations' subtotals lie below {@code stations/<poll>/}, where nobody but the count
 * reads them, until it publishes them in {@code paper/} of the poll's public folder; there lie annulled.json and
 * results.json.
 */
public final class S3Counts implements Counts {
    private static final String STATIONS = "stations/";

    private final SignedFiles files;
    private final PublishedPolls polls;

    /** @param polls the polls of the same bucket */
    public S3Counts(S3Client s3, String bucket, FileSigner signer, PublishedPolls polls) {
        files = new SignedFiles(s3, bucket, signer);
        this.polls = polls;
    }

    @Override
    public List<StationCount> stations(PollId poll) {
        Digest digest = digest(poll);
        return files.list(STATIONS + poll + "/")
                .map(key -> PaperForm.read(files.read(key).orElseThrow(), digest))
                .toList();
    }

    /** Where whoever confirms a station's subtotals puts them for the count, as {@link PaperForm} writes them. */
    public static String place(PollId poll, String station) {
        return STATIONS + poll + "/" + station + ".json";
    }

    @Override
    public void publish(PublishedPoll poll, StationCount station) {
        String key = poll.id().folder() + "paper/" + station.station() + ".json";
        byte[] kept = files.keepSigned(key, PaperForm.bytes(station, poll.digest()));
        if (!PaperForm.read(kept, poll.digest()).equals(station)) {
            throw new IllegalStateException("other subtotals are published at " + key);
        }
    }

    @Override
    public Set<Kato> annulled(PollId poll) {
        return files.read(poll.folder() + "annulled.json")
                .map(json -> AnnulledForm.read(json, digest(poll)).keySet())
                .orElse(Set.of());
    }

    @Override
    public Optional<PollCount> find(PublishedPoll poll) {
        return files.read(results(poll.id())).map(json -> PollResultsForm.read(json, poll));
    }

    @Override
    public PollCount keep(PollCount count) {
        byte[] kept = files.keepSigned(results(count.poll().id()), PollResultsForm.bytes(count));
        return PollResultsForm.read(kept, count.poll());
    }

    private Digest digest(PollId poll) {
        return polls.find(poll).map(PublishedPoll::digest).orElseThrow();
    }

    private static String results(PollId poll) {
        return poll.folder() + "results.json";
    }
}
