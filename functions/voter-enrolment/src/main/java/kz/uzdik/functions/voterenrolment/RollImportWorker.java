package kz.uzdik.functions.voterenrolment;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.DynamoPolls;
import kz.uzdik.aws.DynamoRollClaims;
import kz.uzdik.aws.DynamoRollImports;
import kz.uzdik.aws.DynamoRolls;
import kz.uzdik.aws.S3RollFiles;
import kz.uzdik.aws.SqsQueue;
import kz.uzdik.domain.enrolment.ImportingRoll;
import kz.uzdik.domain.enrolment.RemovingRoll;
import kz.uzdik.http.ErrandMessage;
import kz.uzdik.http.Message;
import kz.uzdik.http.QueueHandler;

/** Imports the rolls that arrive, block by block, and removes those that nobody uses. */
public final class RollImportWorker extends QueueHandler {

    /** How much of a file is in memory at once. */
    private static final int BLOCK = 512 * 1024;
    /** Well below the function's time-out: the last block must end in time too. */
    private static final Duration MOST = Duration.ofMinutes(3);

    public RollImportWorker() {
        this(System.getenv());
    }

    public RollImportWorker(Map<String, String> environment) {
        this(work(EntryPorts.of(environment)));
    }

    RollImportWorker(ImportWork importing, DiscardWork discarding, String bucket) {
        this(work(importing, discarding, bucket));
    }

    private RollImportWorker(Consumer<Message> work) {
        super(work);
    }

    private static Consumer<Message> work(ImportWork importing, DiscardWork discarding, String bucket) {
        return message -> {
            if (RollMessages.isErrand(message)) {
                discarding.run(message);
            } else {
                RollMessages.roll(message, bucket).ifPresent(roll -> importing.run(roll, message.sentAt()));
            }
        };
    }

    private static Consumer<Message> work(EntryPorts ports) {
        var environment = ports.environment();
        var clients = ports.clients();
        var table = new ContestTable(clients.dynamoDb(), environment.required("CONTEST_TABLE"), Clock.systemUTC());
        var polls = new DynamoPolls(table);
        var imports = new DynamoRollImports(table);
        String bucket = environment.required("ROLL_BUCKET");
        var rolls = new DynamoRolls(ports.table());
        var importing = new ImportingRoll(
                polls,
                imports,
                new S3RollFiles(clients.s3(), clients.presigner(), bucket),
                rolls,
                new DynamoRollClaims(ports.table()),
                ports.secrets(),
                BLOCK);
        var queue = new SqsQueue(clients.sqs(), environment.required("ROLL_QUEUE_URL"));
        return work(
                new ImportWork(importing, roll -> queue.send(RollMessages.goOn(roll)), Clock.systemUTC(), MOST),
                new DiscardWork(
                        new DynamoErrands(table),
                        new RemovingRoll(imports, rolls),
                        errand -> queue.send(ErrandMessage.of(errand)),
                        Clock.systemUTC(),
                        MOST),
                bucket);
    }
}
