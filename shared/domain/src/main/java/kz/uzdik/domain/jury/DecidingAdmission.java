package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.DECIDE_ADMISSION;
import static kz.uzdik.domain.people.Permission.READ_SITTING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.AdmissionRule;
import kz.uzdik.domain.dossier.AdmissionRule.Grounds;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;

/**
 * The commission admits or refuses a dossier (2020 p10, p11); the chair enters the decision at the open sitting. Where
 * p11 speaks against it a dossier cannot be admitted; a finding on a document refuses it only when the commission
 * upholds it.
 */
public final class DecidingAdmission {
    private final AtSitting floor;
    private final Dossiers dossiers;

    public DecidingAdmission(AtSitting floor, Dossiers dossiers) {
        this.floor = floor;
        this.dossiers = dossiers;
    }

    /**
     * What the commission decided.
     *
     * @param upheld the kinds of document whose findings the commission upholds as grounds
     */
    public record Decision(boolean admit, Set<DocumentKind> upheld) {
        public Decision {
            upheld = Set.copyOf(upheld);
        }
    }

    public Outcome<Dossier> decide(SittingId id, DossierId dossier, Decision decision, Actor actor, Instant at) {
        return floor.act(id, READ_SITTING, actor, at, here -> {
            if (!DECIDE_ADMISSION.allows(here.rolesTowards(List.of(dossier.candidate())))) {
                return Outcome.forbidden();
            }
            if (!(here.step() instanceof Step.Admission step)) {
                return Outcome.refused(here.reason(JuryReason.NOT_A_STEP_FOR_THIS));
            }
            if (!here.sitting().allows(Move.DECIDE_ADMISSION)) {
                return Outcome.refused(here.wrongPhase());
            }
            if (!here.sitting().concerns(dossier.candidate())) {
                return Outcome.refused(here.reason(JuryReason.NOT_ON_THE_AGENDA, "candidate", dossier.toString()));
            }
            List<Reason> noQuorum = againstDeciding(here, dossier);
            return noQuorum.isEmpty()
                    ? decide(here, step, dossiers.find(dossier).orElseThrow(), decision)
                    : Outcome.refused(noQuorum);
        });
    }

    private static List<Reason> againstDeciding(Here here, DossierId dossier) {
        List<Reason> against = new ArrayList<>(here.againstDeciding(List.of(dossier.candidate())));
        // A conflict found after the opening may leave nobody who could decide: somebody else has to come.
        if (here.sitting().scorersOf(dossier.candidate()).isEmpty()) {
            against.add(here.reason(JuryReason.NOBODY_CAN_DECIDE, "candidate", dossier.toString()));
        }
        return against;
    }

    private Outcome<Dossier> decide(Here here, Step.Admission step, Dossier dossier, Decision decision) {
        if (dossier.admission().isPresent()) {
            return Outcome.refused(here.reason(JuryReason.ALREADY_DECIDED));
        }
        if (dossier.left().isPresent()) {
            return Outcome.refused(dossier.left().get());
        }
        var intake = here.contest().definition().intake(step.intake()).orElseThrow();
        Grounds grounds = AdmissionRule.grounds(here.contest(), intake, dossier);
        List<Reason> upheld = upheld(grounds, decision);
        List<Reason> against = against(here, grounds, decision, upheld);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        var admission =
                new Admission(decision.admit(), upheld, here.sitting().id().toString(), here.at());
        Change<Dossier> change =
                dossier.decide(admission).onlyWhile(here.sitting().unchanged());
        return Change.outcome(dossiers.commit(change, here.actor(), here.at()), change.next());
    }

    private static List<Reason> upheld(Grounds grounds, Decision decision) {
        List<Reason> upheld = new ArrayList<>(grounds.binding());
        grounds.doubtful().stream()
                .filter(finding -> decision.upheld().contains(finding.kind()))
                .forEach(finding -> upheld.add(finding.reason()));
        return upheld;
    }

    private static List<Reason> against(Here here, Grounds grounds, Decision decision, List<Reason> upheld) {
        List<Reason> against = new ArrayList<>();
        if (!grounds.unjudged().isEmpty()) {
            against.add(here.reason(
                    JuryReason.DOCUMENTS_NOT_JUDGED,
                    "documents",
                    grounds.unjudged().stream()
                            .map(upload -> upload.kind().value())
                            .collect(Collectors.joining(", "))));
        }
        grounds.unchecked()
                .forEach(check ->
                        against.add(Reason.of(JuryReason.CHECK_NOT_RECORDED, check.paragraph(), "check", check.id())));
        Set<DocumentKind> found =
                grounds.doubtful().stream().map(finding -> finding.kind()).collect(Collectors.toSet());
        decision.upheld().stream()
                .filter(kind -> !found.contains(kind))
                .sorted()
                .forEach(kind -> against.add(here.reason(JuryReason.NOT_A_FINDING, "document", kind.value())));
        if (decision.admit() && !upheld.isEmpty()) {
            against.add(here.reason(JuryReason.CANNOT_BE_ADMITTED));
            against.addAll(upheld);
        }
        if (!decision.admit() && upheld.isEmpty()) {
            against.add(here.reason(JuryReason.NO_GROUND_TO_REFUSE));
        }
        return against;
    }
}
