package kz.uzdik.domain.publication;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;

/** The system records that a file which two have agreed on is gone. */
public final class RecordingTakedown {
    private static final Actor SYSTEM = Actor.system("result-publication");

    private final Publications publications;

    public RecordingTakedown(Publications publications) {
        this.publications = publications;
    }

    /** What two have agreed on and is still to be done; empty when it is done, or nobody has agreed. */
    public Optional<Takedown.Of> waiting(EditionId edition, int number, int takedown) {
        return publications
                .find(edition, number)
                .flatMap(
                        publication -> publication.takedown(takedown).map(asked -> new Takedown.Of(publication, asked)))
                .filter(found -> found.takedown().state() instanceof Takedown.State.Confirmed);
    }

    /** The file is gone; somebody may have recorded a posting meanwhile. */
    public Outcome<Takedown.Of> removed(Takedown.Of agreed, Instant at) {
        EditionId edition = agreed.publication().edition();
        int number = agreed.publication().number();
        return Change.decideAgain(
                () -> waiting(edition, number, agreed.takedown().number())
                        .map(there -> remove(there, at))
                        .orElseGet(Outcome::unknown));
    }

    private Outcome<Takedown.Of> remove(Takedown.Of there, Instant at) {
        if (!(there.takedown().state() instanceof Takedown.State.Confirmed(var by, var agreedAt))) {
            return Outcome.unknown();
        }
        Publication publication = there.publication();
        Takedown removed = there.takedown().in(new Takedown.State.Removed(by, agreedAt, at));
        Change<Publication> change = publication.with(
                removed,
                new TakedownFact.FileTakenDown(
                        publication.edition(),
                        publication.number(),
                        removed.number(),
                        removed.file(),
                        there.file().sha256(),
                        removed.isInTime(at)));
        return Change.outcome(
                publications.commit(change, SYSTEM, at), Takedown.Of.number(change.next(), removed.number()));
    }
}
