package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_SITTING;
import static kz.uzdik.domain.people.Permission.RECORD_CONFLICT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * A conflict that comes to light after the opening: the member says so, or the secretary or whoever leads records it.
 * From then on the member stands back from the candidate, and the sheet they have filed is struck with that reason, even
 * once it is sealed; a ranking made before is made again. No paragraph speaks of it; it is the operator's rule.
 */
public final class RecordingConflict {
    private final AtSitting floor;
    private final ScoreSheets sheets;

    public RecordingConflict(AtSitting floor, ScoreSheets sheets) {
        this.floor = floor;
        this.sheets = sheets;
    }

    /** Who stands in a conflict with whom, and why. */
    public record Found(PersonId member, CandidateId candidate, String reason) {}

    public Outcome<Sitting> record(SittingId id, Found found, Actor actor, Instant at) {
        return floor.act(id, READ_SITTING, actor, at, here -> {
            if (!mayRecord(here, found)) {
                return Outcome.forbidden();
            }
            Optional<Reason> against = against(here, found);
            if (against.isPresent()) {
                return Outcome.refused(against.get());
            }
            Sitting sitting = here.sitting();
            return sitting.isRecused(found.member(), found.candidate())
                    ? Outcome.done(sitting)
                    : floor.commit(sitting.find(found.member(), found.candidate(), found.reason(), at), here);
        });
    }

    // A member speaks for themselves alone; for others the secretary does, or whoever leads.
    private static boolean mayRecord(Here here, Found found) {
        var roles = here.rolesTowards(List.of());
        boolean own = here.isMember() && here.actor().id().equals(found.member());
        return RECORD_CONFLICT.allows(roles) && (own || roles.contains(Role.SECRETARY) || roles.contains(Role.CHAIR));
    }

    private Optional<Reason> against(Here here, Found found) {
        Sitting sitting = here.sitting();
        if (!sitting.allows(Move.RECORD_CONFLICT)) {
            return Optional.of(here.wrongPhase());
        }
        if (!sitting.panel().members().contains(found.member())) {
            return Optional.of(here.reason(JuryReason.NOT_A_MEMBER));
        }
        if (!sitting.concerns(found.candidate())) {
            return Optional.of(here.reason(
                    JuryReason.NOT_ON_THE_AGENDA, "candidate", found.candidate().value()));
        }
        if (!sitting.hasDeclared(found.member())) {
            return Optional.of(here.reason(
                    JuryReason.CONFLICTS_NOT_DECLARED,
                    "member",
                    String.valueOf(sitting.panel().number(found.member()))));
        }
        return sitting.phase() == Phase.SEALED && isTheLastSheet(here, found)
                ? Optional.of(here.reason(
                        JuryReason.CANDIDATE_WITHOUT_SHEET,
                        "candidate",
                        found.candidate().value()))
                : Optional.empty();
    }

    // Nothing is added after the seal: without its one sheet the candidate could never be ranked nor the sitting
    // closed.
    private boolean isTheLastSheet(Here here, Found found) {
        List<ScoreSheet> counted = new SheetRule(here.sitting(), here.rule().conduct())
                .counted(sheets.of(here.sitting().id())).stream()
                        .filter(sheet -> sheet.candidate().equals(found.candidate()))
                        .toList();
        return !counted.isEmpty()
                && counted.stream().allMatch(sheet -> sheet.author().equals(found.member()));
    }
}
