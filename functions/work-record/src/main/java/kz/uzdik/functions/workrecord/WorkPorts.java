package kz.uzdik.functions.workrecord;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestStores;
import kz.uzdik.aws.DynamoAdoptions;
import kz.uzdik.aws.DynamoJournals;
import kz.uzdik.aws.DynamoOffices;
import kz.uzdik.aws.DynamoQuestions;
import kz.uzdik.aws.S3WorkAlgorithms;
import kz.uzdik.domain.contest.CalendarInForce;
import kz.uzdik.domain.work.WorkStores;
import kz.uzdik.http.Environment;

/** Where the record of work lies, and the files of its algorithms. */
record WorkPorts(WorkStores stores, AlgorithmFiles files) {

    /** The ports as a function's environment says. */
    static WorkPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        String bucket = environment.required("DEFINITION_BUCKET");
        return of(
                ContestStores.of(clients, environment.required("CONTEST_TABLE"), bucket),
                new S3WorkAlgorithms(clients.s3(), bucket));
    }

    private static WorkPorts of(ContestStores stores, S3WorkAlgorithms algorithms) {
        var table = stores.table();
        var calendars = stores.keptCalendars();
        return new WorkPorts(
                new WorkStores(
                        new DynamoAdoptions(table),
                        new DynamoOffices(table),
                        new DynamoJournals(table),
                        new DynamoQuestions(table),
                        algorithms,
                        () -> CalendarInForce.of(calendars, stores.calendars()).calendar()),
                new S3AlgorithmFiles(algorithms, stores.texts()));
    }
}
