package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** All forms that were filled in. */
public interface FilledForms {
    /** A dossier's form at an intake; empty when nobody has saved it yet. */
    Optional<FilledForm> find(DossierId dossier, String intake, String form);

    /** The forms of a dossier, ordered by intake and form. */
    List<FilledForm> of(DossierId dossier);

    Change.Commit commit(Change<FilledForm> change, Actor actor, Instant at);
}
