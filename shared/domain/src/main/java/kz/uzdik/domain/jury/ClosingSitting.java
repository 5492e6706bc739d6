package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.CLOSE_SITTING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.scoring.CandidateId;

/** The chair closes a sitting at which everything is decided; the protocol is drawn up and waits for its signatures. */
public final class ClosingSitting {
    private final AtSitting floor;
    private final DrawingUpProtocol protocols;

    public ClosingSitting(AtSitting floor, DrawingUpProtocol protocols) {
        this.floor = floor;
        this.protocols = protocols;
    }

    public Outcome<Sitting> close(SittingId id, Actor actor, Instant at) {
        return floor.act(id, CLOSE_SITTING, actor, at, here -> switch (here.step()) {
            case Step.Admission _ -> closeAdmission(here);
            case Step.Selection _ -> closeSelection(here);
        });
    }

    private Outcome<Sitting> closeAdmission(Here here) {
        if (!here.sitting().allows(Move.CLOSE_ADMISSION)) {
            return Outcome.refused(here.wrongPhase());
        }
        List<Dossier> dossiers = protocols.agendaDossiers(here.sitting());
        List<Reason> undecided = dossiers.stream()
                .filter(dossier -> dossier.admission().isEmpty())
                .map(dossier -> here.reason(
                        JuryReason.ADMISSION_UNDECIDED,
                        "candidate",
                        dossier.id().toString()))
                .toList();
        return undecided.isEmpty()
                ? close(here, Protocol.of(here, dossiers, Optional.empty()))
                : Outcome.refused(undecided);
    }

    private Outcome<Sitting> closeSelection(Here here) {
        if (!here.sitting().allows(Move.CLOSE_SELECTION)) {
            return Outcome.refused(here.wrongPhase());
        }
        Optional<RankingRun> last = protocols.lastRun(here.sitting());
        if (last.flatMap(RankingRun::ranking).isEmpty()) {
            return Outcome.refused(here.reason(JuryReason.NO_RANKING));
        }
        if (last.get().decisions() != here.sitting().ties().size()) {
            return Outcome.refused(here.reason(JuryReason.RANKING_UNDER_WAY));
        }
        List<Reason> undecided = last.get().ranking().orElseThrow().undecided().stream()
                .map(tied -> here.reason(
                        JuryReason.PLACES_UNDECIDED,
                        "candidates",
                        tied.stream().sorted().map(CandidateId::value).collect(Collectors.joining(", "))))
                .toList();
        return undecided.isEmpty() ? close(here, Protocol.of(here, List.of(), last)) : Outcome.refused(undecided);
    }

    private Outcome<Sitting> close(Here here, Protocol protocol) {
        var result = new Sitting.Result(protocol.passed(), protocol.run(), protocol.digest());
        return floor.commit(here.sitting().close(result), here);
    }
}
