package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_OWN_SHEETS;
import static kz.uzdik.domain.people.Permission.READ_RANKING;
import static kz.uzdik.domain.people.Permission.READ_SEALED_SHEETS;
import static kz.uzdik.domain.people.Permission.READ_SITTING;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.people.PersonId;
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

    /**
     * The sheets a person may see, with the officers' figures.
     *
     * @param struck why a sheet does not count, by its key; the others do
     */
    public record VisibleSheets(
            List<ScoreSheet> sheets, Map<String, SheetRule.Struck> struck, List<Assessment> assessments) {
        public VisibleSheets {
            sheets = List.copyOf(sheets);
            struck = Map.copyOf(struck);
            assessments = List.copyOf(assessments);
        }

        static VisibleSheets of(List<ScoreSheet> sheets, SheetRule rule, List<Assessment> assessments) {
            Map<String, SheetRule.Struck> struck = new HashMap<>();
            sheets.forEach(sheet -> rule.struck(sheet).ifPresent(why -> struck.put(sheet.key(), why)));
            return new VisibleSheets(sheets, struck, assessments);
        }
    }

    public Outcome<Commission> commission(CommissionId id, Actor actor) {
        return new ReadingCommission(floor.commissions()).read(id, actor);
    }

    /** A commission's sittings, cancelled ones too, ordered by id. */
    public Outcome<List<Sitting>> sittings(CommissionId id, Actor actor) {
        return floor.commissions()
                .find(id)
                .map(commission -> allows(READ_SITTING, commission, actor)
                        ? Outcome.done(floor.sittings().everyOf(id))
                        : Outcome.<List<Sitting>>forbidden())
                .orElseGet(Outcome::unknown);
    }

    private static boolean allows(Permission permission, Commission commission, Actor actor) {
        return permission.allows(
                Standing.of(actor).and(commission.rolesOf(actor.id())).roles());
    }

    /** A sitting, also one that was cancelled. */
    public Outcome<Sitting> sitting(SittingId id, Actor actor) {
        return floor.sittings()
                .ever(id)
                .flatMap(sitting -> floor.commissions()
                        .find(id.commission())
                        .map(commission -> allows(READ_SITTING, commission, actor)
                                ? Outcome.done(sitting)
                                : Outcome.<Sitting>forbidden()))
                .orElseGet(Outcome::unknown);
    }

    /**
     * Before the seal a member sees their own sheets and nobody else sees any, chair and secretary included; after it
     * all are visible. At no time does a member see the sheets on a candidate they stand back from.
     */
    public Outcome<VisibleSheets> sheets(SittingId id, Actor actor, Instant at) {
        return floor.act(id, READ_SITTING, actor, at, here -> {
            var standing = Standing.of(actor).and(here.commission().rolesOf(actor.id()));
            Sitting sitting = here.sitting();
            if (sitting.phase().compareTo(Phase.SEALED) >= 0) {
                return READ_SEALED_SHEETS.allows(standing.roles())
                        ? Outcome.done(visible(here, true))
                        : Outcome.forbidden();
            }
            if (!READ_OWN_SHEETS.allows(standing.roles())) {
                return READ_SEALED_SHEETS.allows(standing.roles())
                        ? Outcome.refused(here.wrongPhase())
                        : Outcome.forbidden();
            }
            return Outcome.done(visible(here, false));
        });
    }

    private VisibleSheets visible(Here here, boolean all) {
        Sitting sitting = here.sitting();
        PersonId reader = here.actor().id();
        return VisibleSheets.of(
                sheets.of(sitting.id()).stream()
                        .filter(sheet -> all || sheet.author().equals(reader))
                        .filter(sheet -> !sitting.isRecused(reader, sheet.candidate()))
                        .toList(),
                new SheetRule(sitting, here.rule().conduct()),
                all
                        ? assessments.of(sitting.id()).stream()
                                .filter(recorded -> !sitting.isRecused(reader, recorded.candidate()))
                                .toList()
                        : List.of());
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
