package kz.uzdik.functions.scoreaggregation;

import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoAssessments;
import kz.uzdik.aws.DynamoCommissions;
import kz.uzdik.aws.DynamoEditions;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.DynamoRankingRuns;
import kz.uzdik.aws.DynamoScoreSheets;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.aws.S3Definitions;
import kz.uzdik.aws.S3Texts;
import kz.uzdik.domain.contest.Contests;
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
import kz.uzdik.json.contest.DefinitionReader;

/** What rankings are asked for and made with. */
record RankingPorts(
        Contests contests,
        ContestTexts texts,
        Commissions commissions,
        Sittings sittings,
        ScoreSheets sheets,
        Assessments assessments,
        RankingRuns runs,
        Errands errands) {

    /** The ports as a function's environment says. */
    static RankingPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var table = new ContestTable(clients.dynamoDb(), environment.required("CONTEST_TABLE"), Clock.systemUTC());
        String bucket = environment.required("DEFINITION_BUCKET");
        var definitions = new S3Definitions(clients.s3(), bucket, DefinitionReader::read);
        return new RankingPorts(
                new Contests(new DynamoEditions(table), definitions),
                new S3Texts(clients.s3(), bucket, Clock.systemUTC()),
                new DynamoCommissions(table),
                new DynamoSittings(table),
                new DynamoScoreSheets(table),
                new DynamoAssessments(table),
                new DynamoRankingRuns(table),
                new DynamoErrands(table));
    }

    AtSitting floor() {
        return new AtSitting(contests, commissions, sittings);
    }

    Words words() {
        return new Words(contests, texts);
    }
}
