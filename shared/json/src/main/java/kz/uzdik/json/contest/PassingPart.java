package kz.uzdik.json.contest;

import java.util.Optional;
import kz.uzdik.domain.ranking.Passing;
import kz.uzdik.domain.ranking.Passing.Central;
import kz.uzdik.domain.ranking.Passing.CutOff;
import kz.uzdik.domain.ranking.Passing.Quota;
import kz.uzdik.domain.scoring.Criterion.Bounds;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Level;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;

/**
 * Reads who goes on from a step: its {@code quota}, its {@code cutOff}, or both. Without a quota places are counted at
 * the level of the commission.
 *
 * @param commission the level of the step's commission
 * @param totals what a total can be
 */
record PassingPart(Level commission, Bounds totals) {
    Passing read(Fields step) {
        Optional<CutOff> cutOff = step.optionalObject("cutOff").map(this::cutOff);
        if (!step.has("quota") && cutOff.isPresent()) {
            return new Passing(commission, Optional.empty(), cutOff);
        }
        // Where both are missing it is the quota that is told as missing.
        Fields quota = step.object("quota");
        Level level = level(quota);
        return new Passing(level, Optional.of(quota(quota, level)), cutOff);
    }

    private Level level(Fields quota) {
        Level level = quota.choice("level", Level.class);
        if (level.compareTo(commission) > 0) {
            quota.problem("level", FieldProblem.NOT_ALLOWED, "at most the level of the step's commission");
        }
        return level;
    }

    private static Quota quota(Fields at, Level level) {
        Central central = at.optionalChoice("central", Central.class).orElse(Central.SHARED);
        if (central == Central.OWN && level != Level.REGION) {
            at.problem("central", FieldProblem.NOT_ALLOWED, "own only beside a quota of the regions");
        }
        return new Quota(
                at.integer("places", 1, 10_000), central, Provenance.read(at).paragraph());
    }

    private CutOff cutOff(Fields at) {
        boolean strict = at.has("moreThan");
        String member = strict ? "moreThan" : "atLeast";
        Points points = at.required(member, ContestTypes.POINTS);
        int toMost = points.compareTo(totals.maximum());
        if (strict ? toMost >= 0 : toMost > 0) {
            at.problem(member, FieldProblem.OUT_OF_RANGE, "points that somebody can have");
        }
        return new CutOff(points, strict, Provenance.read(at).paragraph());
    }
}
