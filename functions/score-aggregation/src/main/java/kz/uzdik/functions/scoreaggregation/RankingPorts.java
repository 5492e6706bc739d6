package kz.uzdik.functions.scoreaggregation;

import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoAssessments;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.DynamoRankingRuns;
import kz.uzdik.aws.DynamoScoreSheets;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Words;

/** What rankings are asked for and made with. */
record RankingPorts(
        Contests contests,
        ContestTexts texts,
        Commissions commissions,
        Sittings sittings,
        ScoreSheets sheets,
        Assessments assessments,
        Dossiers dossiers,
        RankingRuns runs,
        Errands errands) {

    /** The ports as a function's environment says. */
    static RankingPorts of(Environment environment, AwsClients clients) {
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        return new RankingPorts(
                stores.contests(),
                stores.texts(),
                new DynamoCommissions(stores.table()),
                new DynamoSittings(stores.table()),
                new DynamoScoreSheets(stores.table()),
                new DynamoAssessments(stores.table()),
                new DynamoDossiers(stores.table()),
                new DynamoRankingRuns(stores.table()),
                new DynamoErrands(stores.table()));
    }

    AtSitting floor() {
        return new AtSitting(contests, commissions, sittings, dossiers);
    }

    Words words() {
        return new Words(contests, texts);
    }
}
