package kz.uzdik.aws;

import java.util.Optional;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.publication.PollPrints;
import kz.uzdik.json.Digest;
import software.amazon.awssdk.services.s3.S3Client;

/** What names polls' public folders, from the files there. */
public final class S3PollPrints implements PollPrints {
    private final PollFolders folders;

    public S3PollPrints(S3Client s3, String bucket) {
        folders = PollFolders.of(s3, bucket);
    }

    @Override
    public Optional<Print> of(PollId poll) {
        return digest(poll, "results.json").map(results -> new Print(results, digest(poll, "bundle.json")));
    }

    private Optional<String> digest(PollId poll, String name) {
        return folders.read(poll.folder() + name).map(Digest::sha256Hex);
    }
}
