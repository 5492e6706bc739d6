package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.PUBLISH_RESULTS;
import static kz.uzdik.domain.people.Permission.READ_PUBLICATION;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency publishes the results once the last step is final (2020 p21); they are written from the queue. */
public final class RequestingPublication {
    private final Contests contests;
    private final Commissions commissions;
    private final Sittings sittings;
    private final Publications publications;

    public RequestingPublication(
            Contests contests, Commissions commissions, Sittings sittings, Publications publications) {
        this.contests = contests;
        this.commissions = commissions;
        this.sittings = sittings;
        this.publications = publications;
    }

    public Outcome<Publication> request(EditionId id, Actor actor, Instant at) {
        if (!PUBLISH_RESULTS.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() ->
                contests.running(id).map(contest -> request(contest, actor, at)).orElseGet(Outcome::unknown));
    }

    public Outcome<List<Publication>> list(EditionId id, Actor actor) {
        if (!READ_PUBLICATION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return contests.editions().find(id).isPresent() ? Outcome.done(publications.of(id)) : Outcome.unknown();
    }

    private Outcome<Publication> request(Running contest, Actor actor, Instant at) {
        if (contest.edition().practice()) {
            return Outcome.refused(Reason.of(PublicationReason.PRACTICE_IS_NOT_PUBLISHED, Paragraph.NONE));
        }
        Step last = contest.definition().steps().getLast();
        List<Phase> phases = commissions.of(contest.id()).stream()
                .filter(commission -> commission.id().kind().equals(last.commission()))
                .map(commission -> sittings.find(new SittingId(commission.id(), last.id())))
                .map(sitting -> sitting.map(Sitting::phase).orElse(Phase.CONVENED))
                .toList();
        if (phases.isEmpty() || phases.stream().anyMatch(phase -> phase != Phase.SIGNED)) {
            return Outcome.refused(Reason.of(PublicationReason.RESULTS_NOT_FINAL, last.paragraph(), "step", last.id()));
        }
        List<Publication> earlier = publications.of(contest.id());
        // Asked for twice while one is being written: that one serves both.
        if (!earlier.isEmpty() && earlier.getLast().manifestDigest().isEmpty()) {
            return Outcome.done(earlier.getLast());
        }
        Change<Publication> change = Publication.request(contest.id(), earlier.size() + 1, at);
        return Change.outcome(publications.commit(change, actor, at), change.next());
    }
}
