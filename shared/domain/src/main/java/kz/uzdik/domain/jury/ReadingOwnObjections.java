package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_OWN_RESULTS;

import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.people.Actor;

/** A candidate reads what they objected to, and what the commission answered. */
public final class ReadingOwnObjections {
    private final Contests contests;
    private final Dossiers dossiers;
    private final Objections objections;

    public ReadingOwnObjections(Contests contests, Dossiers dossiers, Objections objections) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.objections = objections;
    }

    /** In the order of the steps; somebody else's dossier is unknown, so that an id tells nothing. */
    public Outcome<List<Objection>> read(DossierId id, Actor actor) {
        return dossiers.owned(id, actor, READ_OWN_RESULTS)
                .map(_ -> Outcome.done(contests.running(id.edition()).stream()
                        .flatMap(contest -> own(contest, id))
                        .toList()))
                .orElseGet(Outcome::unknown);
    }

    // Where none are foreseen there are none, and nothing is read.
    private Stream<Objection> own(Running contest, DossierId id) {
        return contest.definition().objections().stream()
                .flatMap(_ -> contest.definition().steps().stream())
                .flatMap(step ->
                        objections
                                .find(SittingProgress.sitting(contest.definition(), step, id), id.candidate())
                                .stream());
    }
}
