package kz.uzdik.domain.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.people.Actor;

/**
 * The system finds what was handed in with files on their way that did not arrive in time. A file that lies in the store
 * is left to its own arrival, whose time alone decides, however late it is told. Where it is told of no more, since its
 * message was given up, the store is asked when it came: else its dossier would be awaited for ever, and the commission
 * with it.
 */
public final class LapsingSubmissions {
    /** At one time; what is left over is found the next. */
    private static final int MOST = 500;

    // Longer than any request takes: what was asked in the last second is done by then, whatever came of it.
    private static final Duration MARGIN = Duration.ofMinutes(2);

    // Much longer than a message is tried: what is told after that comes to the same.
    private static final Duration GIVEN_UP = Duration.ofHours(6);

    private static final Actor SYSTEM = Actor.system("submission-sweep");

    private final Dossiers dossiers;
    private final LyingThere store;
    private final NotingArrival noting;

    public LapsingSubmissions(
            Contests contests, Dossiers dossiers, Documents documents, PartedUploads parted, Progress progress) {
        this.dossiers = dossiers;
        store = new LyingThere(documents, parted);
        noting = new NotingArrival(contests, dossiers, documents, parted, progress);
    }

    /** Lets what is overdue lapse; gives the dossiers in which something did. */
    public List<DossierId> lapse(Instant at) {
        List<DossierId> overdue = dossiers.overdue(at.minus(MARGIN), MOST);
        overdue.forEach(id -> askTheStore(id, at));
        return overdue.stream()
                .filter(id -> Change.decideAgain(() -> lapse(id, at)) instanceof Outcome.Done)
                .toList();
    }

    // Noted twice it is noted once: whoever tells of it after all finds it done.
    private void askTheStore(DossierId id, Instant at) {
        dossiers.find(id)
                .ifPresent(dossier -> dossier.flights().stream()
                        .filter(flight -> flight.lapsed().isEmpty()
                                && at.minus(GIVEN_UP).isAfter(flight.until())
                                && isToldLater(dossier, flight, at))
                        .flatMap(flight -> flight.handedIn().uploads().stream())
                        .flatMap(upload -> dossier.upload(upload).stream())
                        .filter(upload -> !upload.hasArrived())
                        .forEach(upload -> {
                            ObjectKey key = new ObjectKey(id, upload.id());
                            store.since(key, upload, at).ifPresent(since -> noting.note(key, since));
                        }));
    }

    private Outcome<Dossier> lapse(DossierId id, Instant at) {
        Optional<Dossier> found = dossiers.find(id);
        Optional<Flight> overdue = found.stream()
                .flatMap(dossier -> dossier.flights().stream()
                        .filter(flight ->
                                flight.lapsed().isEmpty() && at.minus(MARGIN).isAfter(flight.until()))
                        .filter(flight -> !isToldLater(dossier, flight, at)))
                .findFirst();
        if (overdue.isEmpty()) {
            return Outcome.unknown();
        }
        Change<Dossier> change = new Landing(found.get()).lapse(overdue.get(), at);
        return Change.outcome(dossiers.commit(change, SYSTEM, at), change.next());
    }

    // Every file lies there, and what tells of one has not come through yet.
    private boolean isToldLater(Dossier dossier, Flight flight, Instant at) {
        return dossier.exit().isEmpty()
                && flight.handedIn().uploads().stream()
                        .allMatch(id -> dossier.upload(id)
                                .filter(upload -> upload.hasArrived()
                                        || store.arrival(new ObjectKey(dossier.id(), id), upload, at)
                                                .isPresent())
                                .isPresent());
    }
}
