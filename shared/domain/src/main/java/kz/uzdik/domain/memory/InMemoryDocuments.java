package kz.uzdik.domain.memory;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.FileIdentity;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Upload;

/** A private store without files: it knows only which keys hold how many bytes, by which digests. */
public final class InMemoryDocuments implements Documents {
    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    private final Map<String, Stored> files = new TreeMap<>();
    private final Map<String, Begun> begun = new TreeMap<>();
    private int begunSoFar;

    private record Begun(ObjectKey key, Map<Integer, StoredPart> parts) {}

    /** Lets a file arrive at its declared length. */
    public void arrive(ObjectKey key, Upload upload) {
        arrive(key, upload.bytes());
    }

    /** Lets a file of this length arrive. */
    public synchronized void arrive(ObjectKey key, long bytes) {
        files.put(key.toString(), new Stored(bytes, Optional.empty(), Optional.of("version-1"), Optional.empty()));
    }

    /** Lets the file arrive, and the store know when it did. */
    public synchronized void arrive(ObjectKey key, Upload upload, Instant at) {
        files.put(
                key.toString(),
                new Stored(upload.bytes(), Optional.empty(), Optional.of("version-1"), Optional.of(at)));
    }

    /** Lets a part arrive where something was begun; nothing happens where it was ended. */
    public synchronized void arrive(String storeId, Part part) {
        Optional.ofNullable(begun.get(storeId))
                .ifPresent(there -> there.parts()
                        .put(
                                part.number(),
                                new StoredPart(part.number(), part.bytes(), "tag-" + part.sha256(), Optional.empty())));
    }

    /** How many files in parts are begun and neither joined nor ended. */
    public synchronized int unfinished() {
        return begun.size();
    }

    /** Ends what has begun and was not finished for days, as the store does by itself. */
    public synchronized void forget() {
        begun.clear();
    }

    @Override
    public SignedUpload signUpload(ObjectKey key, Upload upload, FileIdentity.Whole whole) {
        Map<String, String> headers = Map.of("content-type", upload.format().mediaType());
        return new SignedUpload(URI.create("memory:/put/" + key), headers, NEVER);
    }

    @Override
    public synchronized String begin(ObjectKey key, Upload upload) {
        String id = "begun-" + ++begunSoFar;
        begun.put(id, new Begun(key, new TreeMap<>()));
        return id;
    }

    @Override
    public SignedUpload signPart(ObjectKey key, String storeId, Part part) {
        URI address = URI.create("memory:/put/" + key + "?part=" + part.number());
        return new SignedUpload(address, Map.of(), NEVER);
    }

    @Override
    public synchronized Optional<List<StoredPart>> parts(ObjectKey key, String storeId) {
        return Optional.ofNullable(begun.get(storeId))
                .map(there -> List.copyOf(there.parts().values()));
    }

    @Override
    public synchronized void join(ObjectKey key, String storeId, List<StoredPart> parts, Map<Integer, String> sha256) {
        Begun there = begun.get(storeId);
        if (there == null
                || files.containsKey(key.toString())
                || !List.copyOf(there.parts().values()).equals(parts)) {
            return;
        }
        long bytes = parts.stream().mapToLong(StoredPart::bytes).sum();
        List<String> digests = new ArrayList<>();
        parts.forEach(part -> digests.add(part.tag().substring("tag-".length())));
        files.put(
                key.toString(),
                new Stored(bytes, Optional.of(composite(digests)), Optional.of("version-1"), Optional.empty()));
        begun.remove(storeId);
    }

    private static String composite(List<String> digests) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            digests.forEach(digest -> all.update(HexFormat.of().parseHex(digest)));
            return Base64.getEncoder().encodeToString(all.digest()) + "-" + digests.size();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public synchronized void abandon(ObjectKey key, String storeId) {
        begun.remove(storeId);
    }

    @Override
    public synchronized Optional<Stored> stored(ObjectKey key) {
        return Optional.ofNullable(files.get(key.toString()));
    }

    @Override
    public URI signDownload(ObjectKey key, Upload upload) {
        return URI.create("memory:/get/" + key);
    }
}
