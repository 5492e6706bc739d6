package kz.uzdik.functions.commissionwork;

import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.DrawingUpProtocol;
import kz.uzdik.domain.jury.HandOvers;
import kz.uzdik.domain.jury.ReadingSittings;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.ranking.RankingRuns;

/** What commissions work with. */
record CommissionPorts(
        Contests contests,
        Commissions commissions,
        Sittings sittings,
        ScoreSheets sheets,
        Assessments assessments,
        Dossiers dossiers,
        Documents documents,
        HandOvers handOvers,
        RankingRuns runs) {

    AtSitting floor() {
        return new AtSitting(contests, commissions, sittings);
    }

    ReadingSittings reading() {
        return new ReadingSittings(floor(), sheets, assessments, runs);
    }

    DrawingUpProtocol protocols() {
        return new DrawingUpProtocol(floor(), dossiers, runs);
    }
}
