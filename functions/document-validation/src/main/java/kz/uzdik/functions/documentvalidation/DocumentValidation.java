package kz.uzdik.functions.documentvalidation;

import java.util.Map;
import java.util.function.Consumer;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoAttempts;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoPartedUploads;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.aws.S3Documents;
import kz.uzdik.aws.S3Objects;
import kz.uzdik.domain.dossier.JudgingDocument;
import kz.uzdik.domain.dossier.NotingArrival;
import kz.uzdik.domain.dossier.RecordingScan;
import kz.uzdik.domain.jury.SittingProgress;
import kz.uzdik.functions.documentvalidation.inspection.DocumentInspector;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Message;
import kz.uzdik.http.QueueHandler;

/** Judges the files that arrive in the dossiers' bucket, and records their scans, from one queue (2020 p9, p10). */
public final class DocumentValidation extends QueueHandler {

    public DocumentValidation() {
        this(System.getenv());
    }

    public DocumentValidation(Map<String, String> environment) {
        super(work(environment));
    }

    DocumentValidation(Arrivals arrivals, Scans scans) {
        super(work(arrivals, scans));
    }

    // Each takes the events that are its own; both come through one queue.
    private static Consumer<Message> work(Arrivals arrivals, Scans scans) {
        return message -> {
            arrivals.judge(message);
            scans.record(message);
        };
    }

    private static Consumer<Message> work(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        String bucket = environment.required("DOSSIER_BUCKET");
        var inspector =
                new StoredFileInspector(new S3Objects(clients.s3(), bucket), new DocumentInspector(System::nanoTime));
        var dossiers = new DynamoDossiers(stores.table());
        var judging = new JudgingDocument(stores.contests(), dossiers, new DynamoAttempts(stores.table()), inspector);
        var noting = new NotingArrival(
                stores.contests(),
                dossiers,
                new S3Documents(clients.s3(), clients.presigner(), bucket, S3Documents.Validity.USUAL),
                new DynamoPartedUploads(stores.table()),
                new SittingProgress(new DynamoSittings(stores.table())));
        var recording = new RecordingScan(stores.contests(), dossiers);
        return work(new Arrivals(noting, judging, bucket), new Scans(recording, bucket));
    }
}
