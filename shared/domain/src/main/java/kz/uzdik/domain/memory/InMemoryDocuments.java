package kz.uzdik.domain.memory;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Upload;

/** A private store without files: it knows only which keys hold how many bytes. */
public final class InMemoryDocuments implements Documents {
    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    private final Map<String, Long> arrived = new ConcurrentHashMap<>();

    /** Lets a file arrive at its declared length. */
    public void arrive(ObjectKey key, Upload upload) {
        arrive(key, upload.bytes());
    }

    /** Lets a file of this length arrive. */
    public void arrive(ObjectKey key, long bytes) {
        arrived.put(key.toString(), bytes);
    }

    @Override
    public SignedUpload signUpload(ObjectKey key, Upload upload) {
        Map<String, String> headers = Map.of("content-type", upload.format().mediaType());
        return new SignedUpload(URI.create("memory:/put/" + key), headers, NEVER);
    }

    @Override
    public URI signDownload(ObjectKey key, Upload upload) {
        return URI.create("memory:/get/" + key);
    }

    @Override
    public boolean hasArrived(ObjectKey key, Upload upload) {
        return Optional.ofNullable(arrived.get(key.toString()))
                .filter(length -> length == upload.bytes())
                .isPresent();
    }
}
