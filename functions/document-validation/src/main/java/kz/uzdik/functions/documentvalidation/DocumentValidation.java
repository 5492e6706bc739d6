package kz.uzdik.functions.documentvalidation;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.aws.DynamoPartedUploads;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.aws.S3Documents;
import kz.uzdik.aws.S3Objects;
import kz.uzdik.domain.dossier.JudgingDocument;
import kz.uzdik.domain.dossier.NotingArrival;
import kz.uzdik.domain.jury.SittingProgress;
import kz.uzdik.functions.documentvalidation.inspection.DocumentInspector;
import kz.uzdik.http.Environment;
import kz.uzdik.http.QueueHandler;

/** Judges the files that arrive in the dossiers' bucket, from the queue of its events (2020 p9, p10). */
public final class DocumentValidation extends QueueHandler {

    public DocumentValidation() {
        this(System.getenv());
    }

    public DocumentValidation(Map<String, String> environment) {
        this(arrivals(environment));
    }

    DocumentValidation(Arrivals arrivals) {
        super(arrivals::judge);
    }

    private static Arrivals arrivals(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var stores = ContestStores.of(
                clients, environment.required("CONTEST_TABLE"), environment.required("DEFINITION_BUCKET"));
        String bucket = environment.required("DOSSIER_BUCKET");
        var inspector =
                new StoredFileInspector(new S3Objects(clients.s3(), bucket), new DocumentInspector(System::nanoTime));
        var judging = new JudgingDocument(stores.contests(), new DynamoDossiers(stores.table()), inspector);
        var noting = new NotingArrival(
                stores.contests(),
                new DynamoDossiers(stores.table()),
                new S3Documents(clients.s3(), clients.presigner(), bucket, S3Documents.Validity.USUAL),
                new DynamoPartedUploads(stores.table()),
                new SittingProgress(new DynamoSittings(stores.table())));
        return new Arrivals(noting, judging, bucket);
    }
}
