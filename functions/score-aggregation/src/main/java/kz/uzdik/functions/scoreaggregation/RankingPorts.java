package kz.uzdik.functions.scoreaggregation;

import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.ranking.RankingRuns;

/** What rankings are asked for and made with. */
record RankingPorts(
        Contests contests,
        Commissions commissions,
        Sittings sittings,
        ScoreSheets sheets,
        Assessments assessments,
        RankingRuns runs,
        Errands errands) {

    AtSitting floor() {
        return new AtSitting(contests, commissions, sittings);
    }
}
