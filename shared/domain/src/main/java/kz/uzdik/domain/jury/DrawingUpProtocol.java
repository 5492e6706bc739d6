package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_PROTOCOL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.RankingRuns;

/** Draws a closed sitting's protocol up from what is recorded (2020 p3, p4, p5). The same facts give the same protocol. */
public final class DrawingUpProtocol {
    private final AtSitting floor;
    private final Dossiers dossiers;
    private final RankingRuns runs;
    private final InterviewPlans interviews;

    public DrawingUpProtocol(AtSitting floor, Dossiers dossiers, RankingRuns runs, InterviewPlans interviews) {
        this.floor = floor;
        this.dossiers = dossiers;
        this.runs = runs;
        this.interviews = interviews;
    }

    /** The protocol of a closed or signed sitting, without who voted how on candidates the actor stands back from. */
    public Outcome<Protocol> read(SittingId id, Actor actor, Instant at) {
        return floor.act(
                id,
                READ_PROTOCOL,
                actor,
                at,
                here -> here.sitting().result().isPresent()
                        ? Outcome.done(of(here).withoutVotesOn(
                                        candidate -> here.sitting().isRecused(actor.id(), candidate)))
                        : Outcome.refused(here.wrongPhase()));
    }

    /** The protocol for the system itself, which asks for no permission; empty before the sitting is closed. */
    public Optional<Protocol> of(SittingId id, Instant at) {
        return floor.here(id, Actor.system("protocol"), at)
                .filter(here -> here.sitting().result().isPresent())
                .map(this::of);
    }

    private Protocol of(Here here) {
        int number = here.sitting().result().orElseThrow().run();
        return number == 0
                ? Protocol.of(here, agendaDossiers(here.sitting()), Optional.empty(), interviews(here.sitting()))
                : Protocol.of(
                        here, List.of(), runs.find(here.sitting().id().toString(), number), interviews(here.sitting()));
    }

    List<Dossier> agendaDossiers(Sitting sitting) {
        return sitting.entrants().stream()
                .map(entrant -> dossiers.find(DossierId.of(entrant.candidate())).orElseThrow())
                .toList();
    }

    Optional<InterviewPlan> interviews(Sitting sitting) {
        return interviews.find(sitting.id());
    }

    Optional<RankingRun> lastRun(Sitting sitting) {
        return runs.of(sitting.id().toString()).stream().reduce((first, second) -> second);
    }
}
