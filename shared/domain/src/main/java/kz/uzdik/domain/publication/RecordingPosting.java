package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.RECORD_OWN_POSTING;
import static kz.uzdik.domain.people.Permission.RECORD_POSTING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * Somebody records that a publication stands on a site, with its address and day (2020 p8, p17): the Agency, or of a
 * commission's own list its secretary. The posting itself is made by people.
 */
public final class RecordingPosting {
    /** The most postings of one publication. */
    public static final int MOST = 200;

    private final Contests contests;
    private final Commissions commissions;
    private final Publications publications;

    public RecordingPosting(Contests contests, Commissions commissions, Publications publications) {
        this.contests = contests;
        this.commissions = commissions;
        this.publications = publications;
    }

    /** Where it stands, since which day. */
    public record Found(String place, String address, LocalDate date) {}

    /** The Agency records it; the same sent again is recorded once. */
    public Outcome<Publication> record(EditionId id, int number, Found found, Actor actor, Instant at) {
        return RECORD_POSTING.allows(Standing.of(actor).roles())
                ? record(id, number, _ -> true, found, actor, at)
                : Outcome.forbidden();
    }

    /** The same of what is published of one commission alone, by its secretary too. */
    public Outcome<Publication> recordOwn(CommissionId id, int number, Found found, Actor actor, Instant at) {
        return commissions
                .find(id)
                .map(commission -> RECORD_OWN_POSTING.allows(Standing.of(actor)
                                .and(commission.rolesOf(actor.id()))
                                .roles())
                        ? record(id.edition(), number, publication -> publication.isOf(id), found, actor, at)
                        : Outcome.<Publication>forbidden())
                .orElseGet(Outcome::unknown);
    }

    private Outcome<Publication> record(
            EditionId id, int number, Predicate<Publication> which, Found found, Actor actor, Instant at) {
        return Change.decideAgain(() -> publications
                .find(id, number)
                .filter(which)
                .flatMap(there -> contests.running(id).map(contest -> record(contest, there, found, actor, at)))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Publication> record(
            Running contest, Publication publication, Found found, Actor actor, Instant at) {
        if (publication.postings().stream()
                .anyMatch(there -> there.says(found.place(), found.address(), found.date()))) {
            return Outcome.done(publication);
        }
        Optional<Reason> against = against(contest, publication, found, at);
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        var posting = new Posting(found.place(), found.address(), found.date(), actor.id(), at);
        Change<Publication> change = publication.posted(posting);
        return Change.outcome(publications.commit(change, actor, at), change.next());
    }

    private static Optional<Reason> against(Running contest, Publication publication, Found found, Instant at) {
        Optional<PublicationRule> rule = publication.what().rule(contest.definition());
        Paragraph paragraph = rule.map(PublicationRule::paragraph).orElse(Paragraph.NONE);
        if (publication.manifestDigest().isEmpty()) {
            return Optional.of(Reason.of(PublicationReason.NOT_WRITTEN_YET, paragraph));
        }
        // Where the rules name no place, any is right.
        if (rule.filter(known -> !known.places().contains(found.place())).isPresent()) {
            return Optional.of(Reason.of(PublicationReason.PLACE_UNKNOWN, paragraph, "place", found.place()));
        }
        if (found.date().isAfter(contest.schedule().dayOf(at))) {
            return Optional.of(Reason.of(
                    PublicationReason.POSTING_NOT_YET,
                    paragraph,
                    "day",
                    found.date().toString()));
        }
        return publication.postings().size() < MOST
                ? Optional.empty()
                : Optional.of(Reason.of(PublicationReason.TOO_MANY_POSTINGS, paragraph, "most", String.valueOf(MOST)));
    }
}
