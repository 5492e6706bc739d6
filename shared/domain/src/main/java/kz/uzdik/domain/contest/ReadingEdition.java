package kz.uzdik.domain.contest;

import static kz.uzdik.domain.people.Permission.READ_EDITION;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * Anybody signed in reads which editions there are, and of each its rules' digest, where it was announced, its deadlines
 * (2020 p8).
 */
public final class ReadingEdition {
    private final Editions editions;

    public ReadingEdition(Editions editions) {
        this.editions = editions;
    }

    /**
     * All editions there are; one of a moment ago may be missing.
     *
     * @param announced ordered by id, as are the {@code planned} ones
     */
    public record There(List<EditionId> announced, List<EditionId> planned) {}

    public Outcome<There> list(Actor actor) {
        if (!READ_EDITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Outcome.done(new There(editions.announced(), editions.planned()));
    }

    public Outcome<Edition> read(EditionId id, Actor actor) {
        if (!READ_EDITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return editions.find(id).map(Outcome::done).orElseGet(Outcome::unknown);
    }
}
