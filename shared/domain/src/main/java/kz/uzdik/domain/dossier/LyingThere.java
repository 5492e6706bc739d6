package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Whether what lies at an upload's key is the declared file: its length, and the digest that was signed. */
record LyingThere(Documents documents, PartedUploads parted) {

    /** What lies at the key. */
    sealed interface Found {
        record Nothing() implements Found {}

        /** Something else than declared, which never counts. */
        record Another() implements Found {}

        record Declared(Arrival arrival) implements Found {}
    }

    /** When a file came to lie there, by the store; of one in parts that was joined later than this instant, this instant. */
    Optional<Instant> since(ObjectKey key, Upload upload, Instant at) {
        return documents
                .stored(key)
                .flatMap(Documents.Stored::at)
                .map(known -> upload.identity() instanceof FileIdentity.Whole ? known : at);
    }

    /** @param at when the file is known to be there */
    Found look(ObjectKey key, Upload upload, Instant at) {
        return documents
                .stored(key)
                .map(stored -> compare(key, upload, stored, at))
                .orElseGet(Found.Nothing::new);
    }

    /** The arrival of the declared file, where it has arrived. */
    Optional<Arrival> arrival(ObjectKey key, Upload upload, Instant at) {
        return look(key, upload, at) instanceof Found.Declared(var arrival) ? Optional.of(arrival) : Optional.empty();
    }

    private Found compare(ObjectKey key, Upload upload, Documents.Stored stored, Instant at) {
        Optional<String> expected = expected(key, upload);
        // The store itself compares a whole file's digest before it takes it, and need not tell it again.
        boolean same = upload.identity() instanceof FileIdentity.Whole
                ? stored.checksum().isEmpty() || stored.checksum().equals(expected)
                : expected.isPresent() && stored.checksum().equals(expected);
        return same && stored.bytes() == upload.bytes()
                ? new Found.Declared(new Arrival(arrivedAt(key, upload, at), expected.orElseThrow(), stored.version()))
                : new Found.Another();
    }

    // A file in parts was there when all its parts were: how long the store took to join them costs nobody a deadline.
    private Instant arrivedAt(ObjectKey key, Upload upload, Instant at) {
        return upload.identity() instanceof FileIdentity.Parted
                ? parted.find(key)
                        .flatMap(PartedUpload::completed)
                        .filter(at::isAfter)
                        .orElse(at)
                : at;
    }

    private Optional<String> expected(ObjectKey key, Upload upload) {
        return switch (upload.identity()) {
            case FileIdentity.Whole(var sha256) ->
                Optional.of(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)));
            case FileIdentity.Parted parts ->
                parted.find(key).flatMap(declared -> declared.composite(parts.count(upload.bytes())));
        };
    }
}
