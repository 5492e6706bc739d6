package kz.uzdik.domain.dossier;

/** One upload of one file: 128 random bits in hex. A replaced file has a new one, so a key is written once. */
public record UploadId(String value) {
    public UploadId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not an upload's id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
