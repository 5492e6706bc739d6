package kz.uzdik.functions.resultpublication;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoAssessments;
import kz.uzdik.aws.DynamoAuditTrail;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.DynamoInterviewPlans;
import kz.uzdik.aws.DynamoPolls;
import kz.uzdik.aws.DynamoPublications;
import kz.uzdik.aws.DynamoRankingRuns;
import kz.uzdik.aws.DynamoScoreSheets;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.domain.audit.AuditTrail;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Assessments;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.InterviewPlans;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Words;

/** What publications are asked for and written with. */
record PublicationPorts(
        Contests contests,
        ContestTexts texts,
        FrozenDefinitions frozen,
        Commissions commissions,
        Sittings sittings,
        ScoreSheets sheets,
        Assessments assessments,
        Dossiers dossiers,
        RankingRuns runs,
        InterviewPlans interviews,
        Polls polls,
        Publications publications,
        Errands errands,
        AuditTrail audit) {

    /** The ports as a function's environment says. */
    static PublicationPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        return new PublicationPorts(
                stores.contests(),
                stores.texts(),
                stores.definitions()::canonical,
                new DynamoCommissions(stores.table()),
                new DynamoSittings(stores.table()),
                new DynamoScoreSheets(stores.table()),
                new DynamoAssessments(stores.table()),
                new DynamoDossiers(stores.table()),
                new DynamoRankingRuns(stores.table()),
                new DynamoInterviewPlans(stores.table()),
                new DynamoPolls(stores.table()),
                new DynamoPublications(stores.table(), environment.requiredNumber("PUBLICATIONS_FROM")),
                new DynamoErrands(stores.table()),
                new DynamoAuditTrail(stores.table()));
    }

    AtSitting floor() {
        return new AtSitting(contests, commissions, sittings, dossiers);
    }

    Words words() {
        return new Words(contests, texts);
    }
}
