package kz.uzdik.domain.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.people.Actor;

/** Asks for the next version of something; only one version of it is written at a time, so pointers never go back. */
record NextVersion(Publications publications) {

    Outcome<Publication> request(Running contest, Published what, Actor actor, Instant at) {
        if (contest.edition().practice()) {
            return Outcome.refused(Reason.of(PublicationReason.PRACTICE_IS_NOT_PUBLISHED, Paragraph.NONE));
        }
        List<Publication> earlier = publications.of(contest.id());
        Optional<Publication> before = earlier.stream()
                .filter(publication -> publication.what().sameAs(what))
                .reduce((_, later) -> later);
        if (before.filter(publication -> publication.manifestDigest().isEmpty()).isPresent()) {
            // Asked for twice while one is being written: that one serves both, where it says the same.
            return before.get().what().equals(what)
                    ? Outcome.done(before.get())
                    : Outcome.refused(Reason.of(PublicationReason.STILL_BEING_WRITTEN, Paragraph.NONE));
        }
        Change<Publication> change = Publication.request(
                contest.id(), publications.next(earlier), what, before.map(Publication::number), at);
        return Change.outcome(publications.commit(change, actor, at), change.next());
    }
}
