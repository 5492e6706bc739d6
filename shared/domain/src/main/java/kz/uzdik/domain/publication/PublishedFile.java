package kz.uzdik.domain.publication;

import java.util.Set;

/**
 * One file of a written publication, as its manifest lists it.
 *
 * @param name within the publication's prefix
 * @param bytes how long it is
 * @param sha256 of its content, 64 hex digits
 */
public record PublishedFile(String name, long bytes, String sha256) {
    /** What everybody checks the others by: list and signature, the rules, and where the audit trail stood. */
    private static final Set<String> PROOFS =
            Set.of("manifest.json", "manifest.sig", "signing-key.json", "definition.json", "audit.json");

    private static final String TOMBSTONE = ".tombstone";

    /** Whether files of this name stay for ever, whatever is asked: what proves a version, and tombstones. */
    public static boolean stays(String name) {
        return PROOFS.contains(name) || name.endsWith(TOMBSTONE + ".json") || name.endsWith(TOMBSTONE + ".sig");
    }

    /** The name of the file that says what was here, once it is taken down. */
    public String tombstone() {
        return name + TOMBSTONE + ".json";
    }

    /** The name of the tombstone's signature. */
    public String tombstoneSignature() {
        return name + TOMBSTONE + ".sig";
    }
}
