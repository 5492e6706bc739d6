package kz.uzdik.functions.documentrendering;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoAssessments;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.DynamoInterviewPlans;
import kz.uzdik.aws.DynamoPublications;
import kz.uzdik.aws.DynamoRankingRuns;
import kz.uzdik.aws.DynamoScoreSheets;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.aws.S3Papers;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.DrawingUpProtocol;
import kz.uzdik.domain.jury.InterviewPlans;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.publication.CompilingResults;
import kz.uzdik.domain.publication.Papers;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Words;

/** What papers are drawn up from, and where they are kept. */
record RenderingPorts(
        Contests contests,
        ContestTexts texts,
        Commissions commissions,
        Sittings sittings,
        ScoreSheets sheets,
        Assessments assessments,
        Dossiers dossiers,
        RankingRuns runs,
        InterviewPlans interviews,
        Publications publications,
        Errands errands,
        Papers papers) {

    /** The ports as a function's environment says. */
    static RenderingPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        return new RenderingPorts(
                stores.contests(),
                stores.texts(),
                new DynamoCommissions(stores.table()),
                new DynamoSittings(stores.table()),
                new DynamoScoreSheets(stores.table()),
                new DynamoAssessments(stores.table()),
                new DynamoDossiers(stores.table()),
                new DynamoRankingRuns(stores.table()),
                new DynamoInterviewPlans(stores.table()),
                new DynamoPublications(stores.table()),
                new DynamoErrands(stores.table()),
                new S3Papers(clients.s3(), clients.presigner(), environment.required("PAPER_BUCKET")));
    }

    DrawingUpProtocol protocols() {
        return new DrawingUpProtocol(
                new AtSitting(contests, commissions, sittings, dossiers), dossiers, runs, interviews);
    }

    CompilingResults results() {
        return new CompilingResults(contests, commissions, sittings, sheets, assessments, dossiers, protocols());
    }

    Words words() {
        return new Words(contests, texts);
    }
}
