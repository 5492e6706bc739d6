package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.people.Permission.LIST_OWN_DOSSIERS;
import static kz.uzdik.domain.people.Permission.READ_OWN_DOSSIER;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** An owner reads what they have filed. */
public final class ReadingOwnDossiers {
    private final Dossiers dossiers;

    public ReadingOwnDossiers(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** One dossier; somebody else's is unknown, so that an id tells nothing. */
    public Outcome<Dossier> read(DossierId id, Actor actor) {
        return dossiers.owned(id, actor, READ_OWN_DOSSIER).map(Outcome::done).orElseGet(Outcome::unknown);
    }

    public Outcome<List<Dossier>> list(Actor actor) {
        return LIST_OWN_DOSSIERS.allows(Standing.of(actor).roles())
                ? Outcome.done(dossiers.ownedBy(actor.id()))
                : Outcome.forbidden();
    }
}
