package kz.uzdik.functions.commissionwork;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoAssessments;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoFilledForms;
import kz.uzdik.aws.DynamoHandOvers;
import kz.uzdik.aws.DynamoInterviewPlans;
import kz.uzdik.aws.DynamoPreparations;
import kz.uzdik.aws.DynamoRankingRuns;
import kz.uzdik.aws.DynamoScoreSheets;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.aws.S3Documents;
import kz.uzdik.aws.S3Papers;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.FilledForms;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.DrawingUpProtocol;
import kz.uzdik.domain.jury.HandOvers;
import kz.uzdik.domain.jury.InterviewPlans;
import kz.uzdik.domain.jury.Preparations;
import kz.uzdik.domain.jury.ReadingSittings;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.publication.Papers;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Words;

/** What commissions work with. */
record CommissionPorts(
        Contests contests,
        ContestTexts texts,
        Commissions commissions,
        Sittings sittings,
        ScoreSheets sheets,
        Assessments assessments,
        Dossiers dossiers,
        FilledForms forms,
        Documents documents,
        HandOvers handOvers,
        RankingRuns runs,
        Preparations preparations,
        Papers papers,
        InterviewPlans interviews) {

    /** The ports as a function's environment says. */
    static CommissionPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        var documents = new S3Documents(
                clients.s3(), clients.presigner(), environment.required("DOSSIER_BUCKET"), S3Documents.Validity.USUAL);
        return new CommissionPorts(
                stores.contests(),
                stores.texts(),
                new DynamoCommissions(stores.table()),
                new DynamoSittings(stores.table()),
                new DynamoScoreSheets(stores.table()),
                new DynamoAssessments(stores.table()),
                new DynamoDossiers(stores.table()),
                new DynamoFilledForms(stores.table()),
                documents,
                new DynamoHandOvers(stores.table()),
                new DynamoRankingRuns(stores.table()),
                new DynamoPreparations(stores.table()),
                new S3Papers(clients.s3(), clients.presigner(), environment.required("PAPER_BUCKET")),
                new DynamoInterviewPlans(stores.table()));
    }

    AtSitting floor() {
        return new AtSitting(contests, commissions, sittings, dossiers);
    }

    ReadingSittings reading() {
        return new ReadingSittings(floor(), sheets, assessments, runs);
    }

    DrawingUpProtocol protocols() {
        return new DrawingUpProtocol(floor(), dossiers, runs, interviews);
    }

    Words words() {
        return new Words(contests, texts);
    }
}
