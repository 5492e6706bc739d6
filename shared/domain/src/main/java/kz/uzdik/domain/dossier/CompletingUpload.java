package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Documents.StoredPart;
import kz.uzdik.domain.people.Actor;

/**
 * The owner says that all parts of a large file are sent, and has them joined. Whoever says it twice, or died in the
 * middle, finds it done: what lies in the store is asked first.
 */
public final class CompletingUpload {
    private final Contests contests;
    private final Dossiers dossiers;
    private final Documents documents;
    private final PartedUploads parted;
    private final IntakeWindow window;
    private final NotingArrival noting;

    public CompletingUpload(
            Contests contests, Dossiers dossiers, Documents documents, PartedUploads parted, Progress progress) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.documents = documents;
        this.parted = parted;
        window = new IntakeWindow(progress);
        noting = new NotingArrival(contests, dossiers, documents, parted, progress);
    }

    /** Joins the parts; gives the dossier with the file in it. */
    public Outcome<Dossier> complete(DossierId id, UploadId upload, Actor actor, Instant at) {
        return Change.decideAgain(
                () -> OwnUpload.change(dossiers.find(id), upload, actor, own -> complete(own, actor, at)));
    }

    private Outcome<Dossier> complete(OwnUpload own, Actor actor, Instant at) {
        if (!(own.upload().identity() instanceof FileIdentity.Parted parts)) {
            return Outcome.refused(Reason.of(DossierReason.UPLOAD_NOT_IN_PARTS, NONE));
        }
        if (own.upload().hasArrived()) {
            return Outcome.done(own.dossier());
        }
        Optional<PartedUpload> begun = parted.find(own.key());
        Optional<List<StoredPart>> stored = begun.flatMap(there -> documents.parts(own.key(), there.storeId()));
        if (stored.orElse(List.of()).isEmpty() && documents.stored(own.key()).isPresent()) {
            return noting.note(own.key(), actor, at);
        }
        List<Reason> against = own.againstSending(contests, window, at);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        if (stored.isEmpty()) {
            return Outcome.refused(missing(parts.numbers(own.upload().bytes())));
        }
        PartsThere there = new PartsThere(own.upload(), begun.get(), stored.get());
        return there.missing().isEmpty() ? join(own, there, actor, at) : Outcome.refused(missing(there.missing()));
    }

    // The time is noted before the parts are joined: it decides whether the file came in time, whoever tells of it.
    private Outcome<Dossier> join(OwnUpload own, PartsThere there, Actor actor, Instant at) {
        PartedUpload begun = there.begun();
        if (begun.completed().isEmpty()
                && parted.commit(begun.complete(at).onlyWhile(own.dossier().stillKept()), actor, at)
                        == Change.Commit.CONFLICT) {
            return new Outcome.Conflict<>();
        }
        documents.join(own.key(), begun.storeId(), there.parts(), begun.digests());
        Outcome<Dossier> noted = noting.note(own.key(), actor, at);
        return noted instanceof Outcome.Unknown<?> ? Outcome.refused(NotingArrival.differs(own.upload())) : noted;
    }

    private static Reason missing(List<Integer> numbers) {
        String named = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Reason.of(DossierReason.PARTS_MISSING, NONE, "parts", named);
    }
}
