package kz.uzdik.functions.uploadintake;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoPartedUploads;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.aws.S3Documents;
import kz.uzdik.domain.dossier.LapsingSubmissions;
import kz.uzdik.domain.jury.SittingProgress;
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
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        var table = stores.table();
        var documents = new S3Documents(
                clients.s3(), clients.presigner(), environment.required("DOSSIER_BUCKET"), S3Documents.Validity.USUAL);
        return new LapsingSubmissions(
                stores.contests(),
                new DynamoDossiers(table),
                documents,
                new DynamoPartedUploads(table),
                new SittingProgress(new DynamoSittings(table)));
    }
}
