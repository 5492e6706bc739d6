package kz.uzdik.aws;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollKeys;
import kz.uzdik.domain.poll.PublishedKeys;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.poll.DistrictKeyForm;
import kz.uzdik.json.poll.PollKeysForm;
import software.amazon.awssdk.services.s3.S3Client;

/** The polls' public keys in S3, each read once. It needs to get objects below {@code polls/} and to list them. */
public final class S3PollKeys implements PublishedKeys {
    private final PollFolders folders;
    private final Map<PollId, PollKeys> keys = new ConcurrentHashMap<>();
    private final Map<String, RsaPublic> districts = new ConcurrentHashMap<>();

    public S3PollKeys(S3Client s3, String bucket) {
        this.folders = PollFolders.of(s3, bucket);
    }

    @Override
    public Optional<PollKeys> find(PollId poll) {
        Optional<PollKeys> known = Optional.ofNullable(keys.get(poll));
        return known.or(() -> {
            Optional<PollKeys> read = folders.read(poll.folder() + "keys.json").map(PollKeysForm::read);
            read.ifPresent(found -> keys.put(poll, found));
            return read;
        });
    }

    @Override
    public Optional<RsaPublic> district(PollId poll, Kato district) {
        return find(poll)
                .flatMap(published -> Optional.ofNullable(published.districts().get(district)))
                .map(digest -> districts.computeIfAbsent(
                        poll.folder() + "keys/" + district + ".json", key -> district(key, digest)));
    }

    private RsaPublic district(String key, Digest digest) {
        byte[] json = folders.read(key).orElseThrow(() -> new IllegalStateException("there is no " + key));
        if (!Digest.of(Sha256.of(json)).equals(digest)) {
            throw new IllegalStateException(key + " has another digest");
        }
        return DistrictKeyForm.read(json);
    }
}
