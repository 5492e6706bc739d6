package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.CLOSE_SITTING;
import static kz.uzdik.domain.people.Permission.READ_SITTING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * Whoever leads closes a sitting at which everything is decided; the protocol is drawn up and waits for its signatures.
 */
public final class ClosingSitting {
    private final AtSitting floor;
    private final DrawingUpProtocol protocols;

    public ClosingSitting(AtSitting floor, DrawingUpProtocol protocols) {
        this.floor = floor;
        this.protocols = protocols;
    }

    public Outcome<Sitting> close(SittingId id, Actor actor, Instant at) {
        return floor.act(id, READ_SITTING, actor, at, here -> {
            if (!CLOSE_SITTING.allows(here.rolesTowards(List.of()))) {
                return Outcome.forbidden();
            }
            if (!here.sitting().allows(move(here))) {
                return Outcome.refused(here.wrongPhase());
            }
            List<Reason> against = against(here);
            return against.isEmpty() ? close(here) : Outcome.refused(against);
        });
    }

    private static Move move(Here here) {
        return switch (here.step()) {
            case Step.Admission _ -> Move.CLOSE_ADMISSION;
            case Step.Selection _ -> Move.CLOSE_SELECTION;
        };
    }

    /** What speaks against closing a sitting in the phase from which it is closed. */
    List<Reason> against(Here here) {
        List<Reason> against = new ArrayList<>(
                here.againstDeciding(floor.departures(here.sitting()).standingCandidates(here.sitting())));
        against.addAll(
                switch (here.step()) {
                    case Step.Admission _ -> undecidedAdmissions(here);
                    case Step.Selection _ -> undecidedPlaces(here);
                });
        return against;
    }

    private List<Reason> undecidedAdmissions(Here here) {
        return protocols.agendaDossiers(here.sitting()).stream()
                .filter(dossier ->
                        dossier.admission().isEmpty() && dossier.exit().isEmpty())
                .map(dossier -> here.reason(
                        JuryReason.ADMISSION_UNDECIDED,
                        "candidate",
                        dossier.id().toString()))
                .toList();
    }

    private List<Reason> undecidedPlaces(Here here) {
        Optional<RankingRun> last = protocols.lastRun(here.sitting());
        if (last.filter(run -> run.state() == RankingRun.State.FAILED).isPresent()) {
            return failed(last.get(), here);
        }
        if (last.flatMap(RankingRun::ranking).isEmpty()) {
            return List.of(here.reason(JuryReason.NO_RANKING));
        }
        if (!floor.isCoveredBy(here.sitting(), last.get())) {
            return List.of(here.reason(JuryReason.RANKING_UNDER_WAY));
        }
        return last.get().ranking().orElseThrow().undecided().stream()
                .map(tied -> here.reason(
                        JuryReason.PLACES_UNDECIDED,
                        "candidates",
                        tied.stream().sorted().map(CandidateId::value).collect(Collectors.joining(", "))))
                .toList();
    }

    // What the run met, once each: it says what has to be mended before another one is asked for.
    private static List<Reason> failed(RankingRun run, Here here) {
        return Stream.concat(
                        Stream.of(here.reason(JuryReason.RANKING_FAILED, "run", String.valueOf(run.number()))),
                        run.problems().stream())
                .distinct()
                .toList();
    }

    private Outcome<Sitting> close(Here here) {
        List<Dossier> decided =
                here.step() instanceof Step.Admission ? protocols.agendaDossiers(here.sitting()) : List.of();
        Optional<InterviewPlan> interviews = protocols.interviews(here.sitting());
        Protocol protocol = Protocol.of(
                here,
                decided,
                here.step() instanceof Step.Selection ? protocols.lastRun(here.sitting()) : Optional.empty(),
                interviews);
        var result = new Sitting.Result(protocol.passed(), protocol.run(), protocol.digest());
        Change<Sitting> change = here.sitting().close(result);
        // Who came is recorded until the close: what is signed is what was recorded last.
        if (interviews.isPresent()) {
            change = change.onlyWhile(interviews.get().unchanged());
        }
        if (isLast(here)) {
            // Nothing comes after this step where it could be seen that somebody left: nobody who has left wins.
            for (CandidateId winner : result.passed()) {
                Dossier dossier = floor.dossiers().find(DossierId.of(winner)).orElseThrow();
                if (dossier.exit().isPresent()) {
                    return new Outcome.Conflict<>();
                }
                change = change.onlyWhile(Guard.atVersion(Fact.Subject.DOSSIER, winner.value(), dossier.version()));
            }
        }
        return floor.commit(change, here);
    }

    private static boolean isLast(Here here) {
        return here.contest()
                .definition()
                .steps()
                .getLast()
                .id()
                .equals(here.step().id());
    }
}
