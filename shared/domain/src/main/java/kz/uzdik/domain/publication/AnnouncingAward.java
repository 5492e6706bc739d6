package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.ANNOUNCE_AWARD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.publication.Published.Ceremony;

/**
 * The Agency announces when and where the awards are given (2020 p23, 2022 p23). It becomes public, and then the winners
 * are written to; announced anew, it is a new version and they are written to again.
 */
public final class AnnouncingAward {
    private final Contests contests;
    private final Finality finality;
    private final NextVersion next;

    public AnnouncingAward(Contests contests, Commissions commissions, Sittings sittings, Publications publications) {
        this.contests = contests;
        finality = new Finality(commissions, sittings);
        next = new NextVersion(publications);
    }

    public Outcome<Publication> announce(EditionId id, Ceremony ceremony, Actor actor, Instant at) {
        if (!ANNOUNCE_AWARD.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> contests.running(id)
                .map(contest -> announce(contest, ceremony, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Publication> announce(Running contest, Ceremony ceremony, Actor actor, Instant at) {
        var what = new Published.Award(ceremony, List.of());
        Optional<PublicationRule> rule = what.rule(contest.definition());
        if (rule.isEmpty()) {
            return Outcome.refused(Reason.of(PublicationReason.NO_AWARD_FORESEEN, Paragraph.NONE));
        }
        if (!finality.ofResults(contest)) {
            Step last = contest.definition().steps().getLast();
            return Outcome.refused(
                    Reason.of(PublicationReason.RESULTS_NOT_FINAL, rule.get().paragraph(), "step", last.id()));
        }
        if (!ceremony.at().isAfter(at)) {
            return Outcome.refused(
                    Reason.of(PublicationReason.CEREMONY_IN_THE_PAST, rule.get().paragraph()));
        }
        return next.request(contest, what, actor, at);
    }
}
