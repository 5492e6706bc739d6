package kz.uzdik.domain.dossier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.uzdik.domain.act.Change;

/**
 * A file that comes in parts: what the store calls it, and each part's digest as it was declared when its address was
 * signed. It lies beside the dossier, since it is written often and may hold hundreds of digests.
 *
 * @param storeId the store's name of what has begun
 * @param digests lower-case hex by the part's number, from 1; those that no address was asked for are absent
 * @param completed when it was first asked to join the parts while all lay there: the time at which the file arrived
 * @param signings how many addresses were ever signed, which bounds what one file can cost
 */
public record PartedUpload(
        ObjectKey key,
        String storeId,
        SortedMap<Integer, String> digests,
        int signings,
        Optional<Instant> completed,
        long version) {

    public PartedUpload {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    static Change<PartedUpload> begin(ObjectKey key, String storeId, Map<Integer, String> declared) {
        PartedUpload begun =
                new PartedUpload(key, storeId, new TreeMap<>(declared), declared.size(), Optional.empty(), 1);
        return Change.of(begun, 0);
    }

    /** More parts are declared, or the same again; a digest takes the place of an earlier one. */
    Change<PartedUpload> sign(Map<Integer, String> declared) {
        SortedMap<Integer, String> all = new TreeMap<>(digests);
        all.putAll(declared);
        return Change.of(
                new PartedUpload(key, storeId, all, signings + declared.size(), completed, version + 1), version);
    }

    /** The store has forgotten what had begun: it begins anew, with the digests there are. */
    Change<PartedUpload> beginAnew(String stored) {
        return Change.of(new PartedUpload(key, stored, digests, signings, Optional.empty(), version + 1), version);
    }

    /** All parts lie there and are to be joined. */
    Change<PartedUpload> complete(Instant at) {
        return Change.of(new PartedUpload(key, storeId, digests, signings, Optional.of(at), version + 1), version);
    }

    /** How many addresses may be signed for a file of so many parts: each part's thirty times over. */
    static int mostSignings(int parts) {
        return 30 * parts;
    }

    /** What names it among its kind. */
    public String id() {
        return id(key);
    }

    /** The id of the one whose file lies at the key. */
    public static String id(ObjectKey key) {
        return key.dossier() + "#" + key.upload();
    }

    /**
     * The SHA-256 that the store gives for the whole: that of all parts' digests, in base64, and their number. Empty while
     * a part is undeclared.
     */
    Optional<String> composite(int parts) {
        if (digests.size() != parts) {
            return Optional.empty();
        }
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            digests.values().forEach(digest -> all.update(HexFormat.of().parseHex(digest)));
            return Optional.of(Base64.getEncoder().encodeToString(all.digest()) + "-" + parts);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "PartedUpload[" + id() + " v" + version + "]";
    }
}
