package kz.uzdik.aws;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.ClosedDistrict;
import kz.uzdik.domain.voting.Closing;
import kz.uzdik.domain.voting.Closings;
import kz.uzdik.json.poll.ClosedDistrictForm;
import kz.uzdik.json.poll.ClosingForm;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What was closed, in S3: the districts' records below {@code closing/<poll>/}, which nobody but the count reads; the
 * poll's is drawn up among its drafts and published as {@code closing.json} in its public folder.
 */
public final class S3Closings implements Closings {
    private static final String ENDING = ".json";

    private final KeptFiles files;
    private final PublishedPolls polls;

    /** @param polls the polls of the same bucket */
    public S3Closings(S3Client s3, String bucket, PublishedPolls polls) {
        files = new KeptFiles(s3, bucket);
        this.polls = polls;
    }

    @Override
    public Optional<ClosedDistrict> find(PollId poll, Kato district) {
        return files.read(district(poll, district)).map(json -> ClosedDistrictForm.read(json, digest(poll)));
    }

    @Override
    public ClosedDistrict keep(PollId poll, Digest digest, Kato district, ClosedDistrict closed) {
        byte[] kept = files.keep(district(poll, district), ClosedDistrictForm.bytes(closed, digest));
        return ClosedDistrictForm.read(kept, digest);
    }

    @Override
    public Set<Kato> districts(PollId poll) {
        String folder = folder(poll);
        return files.list(folder)
                .map(key -> new Kato(key.substring(folder.length(), key.length() - ENDING.length())))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Closing> published(PollId poll) {
        String record = poll.folder() + Drafts.CLOSING;
        return files.read(record + ".sig").flatMap(_ -> files.read(record)).map(ClosingForm::read);
    }

    @Override
    public void keep(PollId poll, Closing closing) {
        files.keep(Drafts.folder(poll) + Drafts.CLOSING, ClosingForm.bytes(closing));
    }

    private Digest digest(PollId poll) {
        return polls.find(poll).map(PublishedPoll::digest).orElseThrow();
    }

    private static String district(PollId poll, Kato district) {
        return folder(poll) + district + ENDING;
    }

    private static String folder(PollId poll) {
        return "closing/" + poll + "/";
    }
}
