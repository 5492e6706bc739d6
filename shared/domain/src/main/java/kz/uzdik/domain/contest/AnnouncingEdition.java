package kz.uzdik.domain.contest;

import static kz.uzdik.domain.people.Permission.ANNOUNCE_EDITION;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency announces an edition: its definition freezes and the clock of p9 starts (2020 p8). */
public final class AnnouncingEdition {
    private final Editions editions;

    public AnnouncingEdition(Editions editions) {
        this.editions = editions;
    }

    public Outcome<Edition> announce(EditionId id, List<Edition.Posting> postings, Actor actor, Instant at) {
        if (!ANNOUNCE_EDITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> editions.find(id)
                .map(edition -> announce(edition, postings, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Edition> announce(Edition edition, List<Edition.Posting> postings, Actor actor, Instant at) {
        if (edition.announcedAt().isPresent()) {
            return Outcome.refused(Reason.of(ContestReason.ALREADY_ANNOUNCED, Paragraph.NONE));
        }
        Change<Edition> change = edition.announce(postings, at);
        return Change.outcome(editions.commit(change, actor, at), change.next());
    }
}
