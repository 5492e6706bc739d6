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
 * and whoever put them there reads them; annulled.json in the poll's public folder; what was counted among its drafts.
 */
public final class S3Counts implements Counts {
    private static final String STATIONS = "stations/";

    private final KeptFiles files;
    private final PublishedPolls polls;

    /** @param polls the polls of the same bucket */
    public S3Counts(S3Client s3, String bucket, PublishedPolls polls) {
        files = new KeptFiles(s3, bucket);
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
    public Set<Kato> annulled(PollId poll) {
        return files.read(poll.folder() + "annulled.json")
                .map(json -> AnnulledForm.read(json, digest(poll)).keySet())
                .orElse(Set.of());
    }

    @Override
    public Optional<PollCount> find(PublishedPoll poll, Set<Kato> annulled) {
        return files.read(Drafts.results(
                        poll.id(), annulled.stream().map(Kato::code).toList()))
                .map(json -> PollResultsForm.read(json, poll));
    }

    @Override
    public PollCount keep(PollCount count) {
        String draft = Drafts.results(count.poll().id(), count.annulled());
        return PollResultsForm.read(files.keep(draft, PollResultsForm.bytes(count)), count.poll());
    }

    private Digest digest(PollId poll) {
        return polls.find(poll).map(PublishedPoll::digest).orElseThrow();
    }
}
