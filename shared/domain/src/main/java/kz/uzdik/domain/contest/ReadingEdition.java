package kz.uzdik.domain.contest;

import static kz.uzdik.domain.people.Permission.READ_EDITION;

import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** Anybody signed in reads an edition: its rules' digest, where it was announced, its deadlines (2020 p8). */
public final class ReadingEdition {
    private final Editions editions;

    public ReadingEdition(Editions editions) {
        this.editions = editions;
    }

    public Outcome<Edition> read(EditionId id, Actor actor) {
        if (!READ_EDITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return editions.find(id).map(Outcome::done).orElseGet(Outcome::unknown);
    }
}
