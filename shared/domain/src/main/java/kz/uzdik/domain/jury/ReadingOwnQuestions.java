package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_OWN_DOSSIER;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Preparation.Question;
import kz.uzdik.domain.people.Actor;

/** Whoever files a dossier reads what secretaries ask about it, with the answers given; never their remarks. */
public final class ReadingOwnQuestions {
    private final Dossiers dossiers;
    private final Preparations preparations;

    public ReadingOwnQuestions(Dossiers dossiers, Preparations preparations) {
        this.dossiers = dossiers;
        this.preparations = preparations;
    }

    /** In the order they were asked; somebody else's dossier is unknown, so that an id tells nothing. */
    public Outcome<List<Question>> read(DossierId id, Actor actor) {
        return dossiers.owned(id, actor, READ_OWN_DOSSIER)
                .map(_ -> Outcome.done(
                        preparations.find(id).map(Preparation::questions).orElse(List.of())))
                .orElseGet(Outcome::unknown);
    }
}
