package kz.uzdik.functions.documentvalidation;

import java.time.Instant;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.JudgingDocument;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.http.Message;
import kz.uzdik.http.ObjectArrival;

/** Takes the store's word that a file has arrived, and has it judged. What is no dossier's file is no concern. */
final class Arrivals {

    private final JudgingDocument judging;
    private final String bucket;

    /** @param bucket the dossiers' */
    Arrivals(JudgingDocument judging, String bucket) {
        this.judging = judging;
        this.bucket = bucket;
    }

    /** Judges what arrived; throws when the message must come again. */
    void judge(Message message) {
        ObjectArrival.read(message.fields())
                .filter(arrival -> arrival.bucket().equals(bucket))
                .flatMap(arrival -> ObjectKey.parse(arrival.key()))
                .ifPresent(key -> judge(key, message.sentAt()));
    }

    private void judge(ObjectKey key, Instant at) {
        switch (judging.judge(key, at)) {
            case Outcome.Done<?> _ -> {}
            case Outcome.Unknown<?> _ -> {} // judged before, replaced meanwhile, or never planned
            case Outcome.Conflict<?> _, Outcome.Refused<?> _, Outcome.Forbidden<?> _ ->
                throw new IllegalStateException("a file was not judged: " + key);
        }
    }
}
