package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.EXCLUDE_CANDIDATE;
import static kz.uzdik.domain.people.Permission.READ_SITTING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.Exit;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;

/**
 * The commission excludes an admitted candidate of whom something that kept others out comes to light (2020 p6, p11);
 * whoever leads enters the decision at an open or sealed sitting on a selection. The candidate takes no place in any
 * ranking made afterwards, and the protocol says why.
 */
public final class ExcludingCandidate {
    private final AtSitting floor;
    private final Dossiers dossiers;

    public ExcludingCandidate(AtSitting floor, Dossiers dossiers) {
        this.floor = floor;
        this.dossiers = dossiers;
    }

    /**
     * What the commission decided.
     *
     * @param paragraph one of those by which the contest's rules keep somebody out
     * @param reason what came to light; it may speak of persons
     */
    public record Exclusion(DossierId candidate, Paragraph paragraph, String reason) {}

    /** Excludes; the same decision sent again is done already. */
    public Outcome<Dossier> exclude(SittingId id, Exclusion exclusion, Actor actor, Instant at) {
        var candidate = exclusion.candidate().candidate();
        return floor.act(id, READ_SITTING, actor, at, here -> {
            if (!EXCLUDE_CANDIDATE.allows(here.rolesTowards(List.of(candidate)))) {
                return Outcome.forbidden();
            }
            if (!(here.step() instanceof Step.Selection)) {
                return Outcome.refused(here.reason(JuryReason.NOT_A_STEP_FOR_THIS));
            }
            if (!here.sitting().concerns(candidate)) {
                return Outcome.refused(here.reason(JuryReason.NOT_ON_THE_AGENDA, "candidate", candidate.value()));
            }
            return exclude(here, dossiers.find(exclusion.candidate()).orElseThrow(), exclusion);
        });
    }

    private Outcome<Dossier> exclude(Here here, Dossier dossier, Exclusion exclusion) {
        if (isDone(here, dossier, exclusion)) {
            return Outcome.done(dossier);
        }
        if (!here.sitting().allows(Move.EXCLUDE)) {
            return Outcome.refused(here.wrongPhase());
        }
        List<Reason> against = against(here, dossier, exclusion);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        Change<Dossier> change = dossier.exclude(
                        here.sitting().id().toString(), exclusion.reason(), exclusion.paragraph(), here.at())
                .onlyWhile(here.sitting().unchanged());
        return Change.outcome(dossiers.commit(change, here.actor(), here.at()), change.next());
    }

    private static boolean isDone(Here here, Dossier dossier, Exclusion exclusion) {
        return dossier.exit()
                .filter(exit -> exit.kind() == Exit.Kind.EXCLUDED
                        && exit.paragraph().equals(exclusion.paragraph())
                        && exit.reason().equals(exclusion.reason())
                        && exit.sitting()
                                .filter(here.sitting().id().toString()::equals)
                                .isPresent())
                .isPresent();
    }

    private static List<Reason> against(Here here, Dossier dossier, Exclusion exclusion) {
        var candidate = dossier.id().candidate();
        List<Reason> against = new ArrayList<>(here.againstDeciding(List.of(candidate)));
        if (here.sitting().scorersOf(candidate).isEmpty()) {
            against.add(here.reason(JuryReason.NOBODY_CAN_DECIDE, "candidate", candidate.value()));
        }
        if (!here.contest().definition().grounds().contains(exclusion.paragraph())) {
            against.add(here.reason(
                    JuryReason.NOT_A_GROUND, "ground", exclusion.paragraph().cited()));
        }
        dossier.left().ifPresent(against::add);
        return against;
    }
}
