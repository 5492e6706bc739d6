package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.REQUEST_OWN_TAKEDOWN;
import static kz.uzdik.domain.people.Permission.REQUEST_TAKEDOWN;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.people.Standing;

/**
 * The first of two people asks that a published file be taken down: the Agency, or of a commission's own list its
 * secretary. The operator's own rule; no paragraph speaks of it.
 */
public final class RequestingTakedown {
    /** The most takedowns of one publication, withdrawn ones included. */
    public static final int MOST = 100;

    private final Contests contests;
    private final Commissions commissions;
    private final Publications publications;
    private final TakedownTerm term;

    public RequestingTakedown(Contests contests, Commissions commissions, Publications publications) {
        this.contests = contests;
        this.commissions = commissions;
        this.publications = publications;
        term = new TakedownTerm(contests);
    }

    /**
     * What is to be taken down, and why.
     *
     * @param file its name within the publication's prefix
     * @param words for the second person
     */
    public record Asked(String file, Takedown.Cause cause, String words) {}

    /** The Agency asks; the same sent again is asked once. */
    public Outcome<Takedown.Of> request(EditionId id, int number, Asked asked, Actor actor, Instant at) {
        return REQUEST_TAKEDOWN.allows(Standing.of(actor).roles())
                ? request(id, number, _ -> true, asked, actor, at)
                : Outcome.forbidden();
    }

    /** The same of what is published of one commission alone, by its secretary too. */
    public Outcome<Takedown.Of> requestOwn(CommissionId id, int number, Asked asked, Actor actor, Instant at) {
        return commissions
                .find(id)
                .map(commission -> REQUEST_OWN_TAKEDOWN.allows(Standing.of(actor)
                                .and(commission.rolesOf(actor.id()))
                                .roles())
                        ? request(id.edition(), number, publication -> publication.isOf(id), asked, actor, at)
                        : Outcome.<Takedown.Of>forbidden())
                .orElseGet(Outcome::unknown);
    }

    private Outcome<Takedown.Of> request(
            EditionId id, int number, Predicate<Publication> which, Asked asked, Actor actor, Instant at) {
        return Change.decideAgain(() -> publications
                .find(id, number)
                .filter(which)
                .flatMap(there -> contests.running(id).map(contest -> request(contest, there, asked, actor, at)))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Takedown.Of> request(
            Running contest, Publication publication, Asked asked, Actor actor, Instant at) {
        Optional<Takedown> again = publication.takedowns().stream()
                .filter(Takedown::isUnderWay)
                .filter(there -> there.says(asked.file(), asked.cause(), asked.words(), actor.id()))
                .findFirst();
        if (again.isPresent()) {
            return Outcome.done(new Takedown.Of(publication, again.get()));
        }
        Optional<Reason.Code> against = against(publication, asked.file());
        if (against.isPresent()) {
            return Outcome.refused(Reason.of(against.get(), Paragraph.NONE, "file", asked.file()));
        }
        var takedown = new Takedown(
                publication.takedowns().size() + 1,
                asked.file(),
                asked.cause(),
                asked.words(),
                actor.id(),
                actor.agency() ? Role.AGENCY : Role.SECRETARY,
                at,
                term.due(contest, at),
                new Takedown.State.Open());
        Change<Publication> change = publication.with(
                takedown,
                new TakedownFact.TakedownRequested(
                        contest.id(), publication.number(), takedown.number(), takedown.file(), takedown.cause()));
        return Change.outcome(
                publications.commit(change, actor, at), Takedown.Of.number(change.next(), takedown.number()));
    }

    private static Optional<Reason.Code> against(Publication publication, String file) {
        if (publication.manifestDigest().isEmpty()) {
            return Optional.of(PublicationReason.NOT_WRITTEN_YET);
        }
        if (PublishedFile.stays(file)) {
            return Optional.of(PublicationReason.FILE_STAYS);
        }
        if (publication.file(file).isEmpty()) {
            return Optional.of(PublicationReason.FILE_UNKNOWN);
        }
        if (publication.removed().contains(file)) {
            return Optional.of(PublicationReason.ALREADY_TAKEN_DOWN);
        }
        if (publication.takedowns().stream()
                .anyMatch(there -> there.isUnderWay() && there.file().equals(file))) {
            return Optional.of(PublicationReason.TAKEDOWN_UNDER_WAY);
        }
        return publication.takedowns().size() < MOST
                ? Optional.empty()
                : Optional.of(PublicationReason.TOO_MANY_TAKEDOWNS);
    }
}
