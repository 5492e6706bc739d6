package kz.uzdik.functions.documentvalidation;

import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.RecordingScan;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.http.Message;
import kz.uzdik.http.ObjectScan;

/** Takes the scanner's word on a file, and has it recorded. What is no dossier's file is no concern. */
final class Scans {

    private final RecordingScan recording;
    private final String bucket;

    /** @param bucket the dossiers' */
    Scans(RecordingScan recording, String bucket) {
        this.recording = recording;
        this.bucket = bucket;
    }

    /** Records what was told; throws when the message must come again. */
    void record(Message message) {
        ObjectScan.read(message.fields())
                .filter(scan -> scan.bucket().equals(bucket))
                .ifPresent(scan -> ObjectKey.parse(scan.key()).ifPresent(key -> record(key, scan, message)));
    }

    private void record(ObjectKey key, ObjectScan scan, Message message) {
        switch (recording.record(key, result(scan.result()), message.sentAt())) {
            case Outcome.Done<?> _ -> {}
            case Outcome.Unknown<?> _ -> {} // replaced meanwhile, or never planned
            case Outcome.Conflict<?> _, Outcome.Refused<?> _, Outcome.Forbidden<?> _ ->
                throw new IllegalStateException("a scan was not recorded: " + key);
        }
    }

    // UNSUPPORTED, ACCESS_DENIED, FAILED, and whatever scanners will say one day: a person has to look.
    private static Scan.Result result(Optional<String> told) {
        return switch (told.orElse("")) {
            case "NO_THREATS_FOUND" -> Scan.Result.CLEAN;
            case "THREATS_FOUND" -> Scan.Result.THREAT;
            default -> Scan.Result.INCONCLUSIVE;
        };
    }
}
