package kz.uzdik.functions.resultpublication;

import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.ranking.RankingRuns;

/** What publications are asked for and written with. */
record PublicationPorts(
        Contests contests,
        Commissions commissions,
        Sittings sittings,
        ScoreSheets sheets,
        Assessments assessments,
        Dossiers dossiers,
        RankingRuns runs,
        Publications publications,
        Errands errands) {

    AtSitting floor() {
        return new AtSitting(contests, commissions, sittings);
    }
}
