package kz.uzdik.functions.documentvalidation;

import java.time.Instant;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.JudgingDocument;
import kz.uzdik.domain.dossier.NotingArrival;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.http.Message;
import kz.uzdik.http.ObjectArrival;

/** Takes the store's word that a file has arrived, and has it noted and judged. What is no dossier's file is no concern. */
final class Arrivals {

    private final NotingArrival noting;
    private final JudgingDocument judging;
    private final String bucket;

    /** @param bucket the dossiers' */
    Arrivals(NotingArrival noting, JudgingDocument judging, String bucket) {
        this.noting = noting;
        this.judging = judging;
        this.bucket = bucket;
    }

    /** Judges what arrived; throws when the message must come again. */
    void judge(Message message) {
        ObjectArrival.read(message.fields())
                .filter(arrival -> arrival.bucket().equals(bucket))
                .ifPresent(arrival -> ObjectKey.parse(arrival.key())
                        .filter(key -> hasArrived(key, arrival.at()))
                        .ifPresent(key -> judge(key, message.sentAt())));
    }

    // By the store's own time: what is handed in while files are on their way depends on it.
    private boolean hasArrived(ObjectKey key, Instant at) {
        return switch (noting.note(key, at)) {
            case Outcome.Done<?> _ -> true;
            case Outcome.Unknown<?> _ -> false; // replaced meanwhile, or never planned
            case Outcome.Refused<?> _ -> false; // another file than declared, which never counts
            case Outcome.Conflict<?> _, Outcome.Forbidden<?> _ ->
                throw new IllegalStateException("an arrival was not noted: " + key);
        };
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
