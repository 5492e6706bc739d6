package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.READ_OWN_PUBLICATIONS;
import static kz.uzdik.domain.people.Permission.READ_PUBLICATION;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency and the commissions' secretaries, who see to the postings, read what is published and where. */
public final class ReadingPublications {
    private final Contests contests;
    private final Commissions commissions;
    private final Publications publications;

    public ReadingPublications(Contests contests, Commissions commissions, Publications publications) {
        this.contests = contests;
        this.commissions = commissions;
        this.publications = publications;
    }

    /** A publication and the places where it is still to be posted. */
    public record Shown(Publication publication, List<String> missing) {
        public Shown {
            missing = List.copyOf(missing);
        }
    }

    /** Everything an edition has published, by number. */
    public Outcome<List<Shown>> list(EditionId id, Actor actor) {
        if (!READ_PUBLICATION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return contests.editions().find(id).isPresent()
                ? Outcome.done(publications.of(id).stream().map(this::shown).toList())
                : Outcome.unknown();
    }

    /** What is published of one commission alone: its lists. */
    public Outcome<List<Shown>> own(CommissionId id, Actor actor) {
        return commissions
                .find(id)
                .map(commission -> READ_OWN_PUBLICATIONS.allows(Standing.of(actor)
                                .and(commission.rolesOf(actor.id()))
                                .roles())
                        ? Outcome.done(publications.of(id.edition()).stream()
                                .filter(publication -> publication.isOf(id))
                                .map(this::shown)
                                .toList())
                        : Outcome.<List<Shown>>forbidden())
                .orElseGet(Outcome::unknown);
    }

    /** The same of one publication. */
    public Shown shown(Publication publication) {
        return new Shown(publication, publication.missing(rule(publication)));
    }

    private Optional<PublicationRule> rule(Publication publication) {
        return contests.running(publication.edition())
                .flatMap(contest -> publication.what().rule(contest.definition()));
    }
}
