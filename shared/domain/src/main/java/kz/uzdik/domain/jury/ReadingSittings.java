package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_OWN_SHEETS;
import static kz.uzdik.domain.people.Permission.READ_RANKING;
import static kz.uzdik.domain.people.Permission.READ_SEALED_SHEETS;
import static kz.uzdik.domain.people.Permission.READ_SITTING;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.domain.scoring.CandidateId;

/** Those concerned read a commission's composition, sittings, sheets and rankings. */
public final class ReadingSittings {
    private final AtSitting floor;
    private final ScoreSheets sheets;
    private final Assessments assessments;
    private final RankingRuns runs;

    public ReadingSittings(AtSitting floor, ScoreSheets sheets, Assessments assessments, RankingRuns runs) {
        this.floor = floor;
        this.sheets = sheets;
        this.assessments = assessments;
        this.runs = runs;
    }

    /** The sheets a person may see, with the officers' figures. */
    public record VisibleSheets(List<ScoreSheet> sheets, List<Assessment> assessments) {
        public VisibleSheets {
            sheets = List.copyOf(sheets);
            assessments = List.copyOf(assessments);
        }
    }

    public Outcome<Commission> commission(CommissionId id, Actor actor) {
        return new ReadingCommission(floor.commissions()).read(id, actor);
    }

    /** A commission's sittings, ordered by id. */
    public Outcome<List<Sitting>> sittings(CommissionId id, Actor actor) {
        return floor.commissions()
                .find(id)
                .map(commission -> allows(READ_SITTING, commission, actor)
                        ? Outcome.done(floor.sittings().of(id))
                        : Outcome.<List<Sitting>>forbidden())
                .orElseGet(Outcome::unknown);
    }

    private static boolean allows(Permission permission, Commission commission, Actor actor) {
        return permission.allows(
                Standing.of(actor).and(commission.rolesOf(actor.id())).roles());
    }

    public Outcome<Sitting> sitting(SittingId id, Actor actor, Instant at) {
        return floor.act(id, READ_SITTING, actor, at, here -> Outcome.done(here.sitting()));
    }

    /**
     * Before the seal a member sees their own sheets and nobody else sees any, chair and secretary included; after it
     * all are visible, except that a member does not see the sheets on a candidate they stand back from.
     */
    public Outcome<VisibleSheets> sheets(SittingId id, Actor actor, Instant at) {
        return floor.act(id, READ_SITTING, actor, at, here -> {
            var standing = Standing.of(actor).and(here.commission().rolesOf(actor.id()));
            Sitting sitting = here.sitting();
            if (sitting.phase().compareTo(Phase.SEALED) >= 0) {
                return READ_SEALED_SHEETS.allows(standing.roles())
                        ? Outcome.done(sealed(sitting, actor))
                        : Outcome.forbidden();
            }
            if (!READ_OWN_SHEETS.allows(standing.roles())) {
                return READ_SEALED_SHEETS.allows(standing.roles())
                        ? Outcome.refused(here.wrongPhase())
                        : Outcome.forbidden();
            }
            return Outcome.done(new VisibleSheets(
                    sheets.of(id).stream()
                            .filter(sheet -> sheet.author().equals(actor.id()))
                            .toList(),
                    List.of()));
        });
    }

    private VisibleSheets sealed(Sitting sitting, Actor actor) {
        return new VisibleSheets(
                sheets.of(sitting.id()).stream()
                        .filter(sheet -> !sitting.isRecused(actor.id(), sheet.candidate()))
                        .toList(),
                assessments.of(sitting.id()).stream()
                        .filter(recorded -> !sitting.isRecused(actor.id(), recorded.candidate()))
                        .toList());
    }

    /** The ranking that a run has made. */
    public Outcome<Ranking> ranking(SittingId id, int number, Actor actor, Instant at) {
        return floor.act(
                id,
                READ_RANKING,
                actor,
                at,
                here -> runs.find(id.toString(), number)
                        .map(run -> run.ranking()
                                .map(made -> Outcome.done(made.withoutVotesOn(isHidden(here, actor))))
                                .orElseGet(() -> Outcome.refused(here.reason(JuryReason.NO_RANKING))))
                        .orElseGet(Outcome::unknown));
    }

    private static Predicate<CandidateId> isHidden(AtSitting.Here here, Actor actor) {
        return candidate -> here.sitting().isRecused(actor.id(), candidate);
    }

    /** A sitting's ranking runs, by number; who voted how on a candidate is not for a member who stands back from them. */
    public Outcome<List<RankingRun>> rankings(SittingId id, Actor actor, Instant at) {
        return floor.act(
                id,
                READ_RANKING,
                actor,
                at,
                here -> Outcome.done(runs.of(id.toString()).stream()
                        .map(run -> run.withoutVotesOn(isHidden(here, actor)))
                        .toList()));
    }
}
