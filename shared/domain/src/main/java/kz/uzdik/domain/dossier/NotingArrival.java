package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.people.Actor;

/**
 * The system notes that a declared file lies in the store, by the store's own time of it. What was handed in while the
 * file was on its way is then handed in, if all its files came in time, and lapses if this one came too late.
 */
public final class NotingArrival {
    private static final Actor SYSTEM = Actor.system("document-validation");

    private final Contests contests;
    private final Dossiers dossiers;
    private final Progress progress;
    private final LyingThere store;

    public NotingArrival(
            Contests contests, Dossiers dossiers, Documents documents, PartedUploads parted, Progress progress) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.progress = progress;
        store = new LyingThere(documents, parted);
    }

    /**
     * Notes what lies at the key; what was noted before stays as it is. Unknown when nothing lies there, no upload is
     * planned for it or the dossier is being erased; refused when it is not the declared file, which never counts.
     */
    public Outcome<Dossier> note(ObjectKey key, Instant at) {
        return note(key, SYSTEM, at);
    }

    Outcome<Dossier> note(ObjectKey key, Actor actor, Instant at) {
        return Change.decideAgain(() -> dossiers.find(key.dossier())
                .flatMap(dossier -> dossier.upload(key.upload()).map(upload -> note(dossier, upload, actor, at)))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Dossier> note(Dossier dossier, Upload upload, Actor actor, Instant at) {
        if (upload.arrival().isPresent()) {
            return Outcome.done(dossier);
        }
        if (dossier.beingErased().isPresent()) {
            return Outcome.unknown(); // sent to an address that was given out before; the sweep removes it
        }
        return switch (store.look(new ObjectKey(dossier.id(), upload.id()), upload, at)) {
            case LyingThere.Found.Nothing() -> Outcome.unknown();
            case LyingThere.Found.Another() -> Outcome.refused(differs(upload));
            case LyingThere.Found.Declared(var arrival) -> commit(dossier, upload, arrival, actor, at);
        };
    }

    private Outcome<Dossier> commit(Dossier dossier, Upload upload, Arrival arrival, Actor actor, Instant at) {
        Landing landing = new Landing(dossier);
        Optional<Guard> guard = landing.completedBy(upload.id(), arrival)
                .flatMap(flight -> progress.notYetConvened(
                        contests.running(dossier.id().edition()).orElseThrow(),
                        flight.handedIn().intake(),
                        dossier.id()));
        Change<Dossier> landed = landing.arrive(upload, arrival, true);
        if (dossiers.commit(guard.map(landed::onlyWhile).orElse(landed), actor, at) == Change.Commit.STORED) {
            return Outcome.done(landed.next());
        }
        boolean convened = guard.isPresent()
                && dossiers.find(dossier.id())
                        .filter(there -> there.version() == dossier.version())
                        .isPresent();
        if (!convened) {
            return new Outcome.Conflict<>();
        }
        Change<Dossier> lapsed = landing.arrive(upload, arrival, false);
        return Change.outcome(dossiers.commit(lapsed, actor, at), lapsed.next());
    }

    static Reason differs(Upload upload) {
        return Reason.of(
                DossierReason.UPLOAD_DIFFERS,
                Paragraph.NONE,
                "document",
                upload.kind().value());
    }
}
