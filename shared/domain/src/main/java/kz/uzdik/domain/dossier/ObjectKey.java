package kz.uzdik.domain.dossier;

import java.util.Optional;

/** Where a file lies in the private bucket: {@code dossiers/<dossier>/<upload>}. Holds no name a client chose. */
public record ObjectKey(DossierId dossier, UploadId upload) {

    /** Reads a key; empty when it is not one of ours. */
    public static Optional<ObjectKey> parse(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length != 3 || !parts[0].equals("dossiers") || !parts[2].matches("[0-9a-f]{32}")) {
            return Optional.empty();
        }
        return DossierId.parse(parts[1]).map(dossier -> new ObjectKey(dossier, new UploadId(parts[2])));
    }

    @Override
    public String toString() {
        return "dossiers/" + dossier + "/" + upload;
    }
}
