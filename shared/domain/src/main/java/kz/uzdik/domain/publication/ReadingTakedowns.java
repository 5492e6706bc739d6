package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.READ_TAKEDOWNS;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency reads what was asked to be taken down: what waits for a second person, and what became of the rest. */
public final class ReadingTakedowns {
    private final Editions editions;
    private final Publications publications;

    public ReadingTakedowns(Editions editions, Publications publications) {
        this.editions = editions;
        this.publications = publications;
    }

    /**
     * A takedown as it stands.
     *
     * @param awaitsCorrection whether its publication is the version in force: then a corrected one should come first,
     *     or at least follow
     */
    public record Shown(Takedown.Of of, boolean awaitsCorrection) {}

    /** All of an edition, by publication, each one's by number. */
    public Outcome<List<Shown>> list(EditionId id, Actor actor) {
        if (!READ_TAKEDOWNS.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return editions.find(id).isPresent() ? Outcome.done(all(publications.of(id))) : Outcome.unknown();
    }

    private static List<Shown> all(List<Publication> publications) {
        return publications.stream()
                .flatMap(publication ->
                        publication.takedowns().stream().map(takedown -> new Takedown.Of(publication, takedown)))
                .map(of -> new Shown(of, isInForce(of.publication(), publications)))
                .toList();
    }

    /** The same of one. */
    public Shown shown(Takedown.Of takedown) {
        Publication publication = takedown.publication();
        return new Shown(takedown, isInForce(publication, publications.of(publication.edition())));
    }

    private static boolean isInForce(Publication publication, List<Publication> all) {
        return all.stream()
                .noneMatch(other -> other.number() > publication.number()
                        && other.what().sameAs(publication.what())
                        && other.manifestDigest().isPresent());
    }
}
