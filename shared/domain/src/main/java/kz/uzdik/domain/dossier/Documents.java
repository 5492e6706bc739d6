package kz.uzdik.domain.dossier;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The private store of the dossiers' files. Clients write to and read from it by signed addresses only. */
public interface Documents {

    /**
     * An address that takes exactly the declared bytes.
     *
     * @param headers what the client must send along, since it is signed
     */
    record SignedUpload(URI address, Map<String, String> headers, Instant expires) {
        public SignedUpload {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * One part as it is declared.
     *
     * @param number from 1
     * @param sha256 lower-case hex
     */
    record Part(int number, long bytes, String sha256) {}

    /**
     * One part as it lies in the store.
     *
     * @param tag by which the store knows these very bytes when the parts are joined
     * @param sha256 lower-case hex; empty where the store does not tell
     */
    record StoredPart(int number, long bytes, String tag, Optional<String> sha256) {}

    /**
     * A file as it lies in the store.
     *
     * @param checksum SHA-256 in base64, of a file in parts with {@code -<parts>}; empty where the store does not tell
     * @param version the store's version of it, where it keeps versions
     * @param at when it came to lie there, by the store; empty where the store does not tell
     */
    record Stored(long bytes, Optional<String> checksum, Optional<String> version, Optional<Instant> at) {}

    /** Signs the declared length, type and digest of a whole file, and that nothing lies at the key yet. */
    SignedUpload signUpload(ObjectKey key, Upload upload, FileIdentity.Whole whole);

    /** Begins a file in parts; gives the store's name of it. */
    String begin(ObjectKey key, Upload upload);

    /** Signs a part's number, length and digest. */
    SignedUpload signPart(ObjectKey key, String storeId, Part part);

    /**
     * The parts that lie there; empty when the store says that it knows nothing begun by this name: joined, ended, or too
     * old. Some stores list nothing then.
     */
    Optional<List<StoredPart>> parts(ObjectKey key, String storeId);

    /**
     * Joins the parts to the file where nothing lies at the key yet. That the store refuses is no fault: what lies there
     * then says what came of it.
     *
     * @param sha256 each part's digest as it was declared, by its number
     */
    void join(ObjectKey key, String storeId, List<StoredPart> parts, Map<Integer, String> sha256);

    /** Ends what has begun and removes its parts; nothing happens where there is nothing. */
    void abandon(ObjectKey key, String storeId);

    /** The file, once it is there whole. */
    Optional<Stored> stored(ObjectKey key);

    /** An address that reads the file for a short time. */
    URI signDownload(ObjectKey key, Upload upload);
}
