package kz.uzdik.functions.uploadintake;

import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoPartedUploads;
import kz.uzdik.aws.S3Documents;
import kz.uzdik.domain.dossier.LapsingSubmissions;
import kz.uzdik.http.Environment;
import kz.uzdik.http.ScheduleHandler;

/** Finds what was handed in with files on their way that did not arrive in time. */
public final class SubmissionSweep extends ScheduleHandler {

    public SubmissionSweep() {
        this(System.getenv());
    }

    public SubmissionSweep(Map<String, String> environment) {
        this(lapsing(new Environment(environment), new AwsClients(environment)));
    }

    SubmissionSweep(LapsingSubmissions lapsing) {
        super(event -> lapsing.lapse(event.time()));
    }

    private static LapsingSubmissions lapsing(Environment environment, AwsClients clients) {
        var table = new ContestTable(clients.dynamoDb(), environment.required("CONTEST_TABLE"), Clock.systemUTC());
        var documents = new S3Documents(
                clients.s3(), clients.presigner(), environment.required("DOSSIER_BUCKET"), S3Documents.Validity.USUAL);
        return new LapsingSubmissions(new DynamoDossiers(table), documents, new DynamoPartedUploads(table));
    }
}
