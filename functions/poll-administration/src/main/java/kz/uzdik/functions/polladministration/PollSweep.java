package kz.uzdik.functions.polladministration;

import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.Drafts;
import kz.uzdik.aws.DynamoPolls;
import kz.uzdik.aws.S3PublicFiles;
import kz.uzdik.aws.SqsQueue;
import kz.uzdik.http.DraftsMessage;
import kz.uzdik.http.Environment;
import kz.uzdik.http.ScheduleHandler;

/** Finds what has become due for polls: marks to be signed, keys that have done their work. */
public final class PollSweep extends ScheduleHandler {

    public PollSweep() {
        this(System.getenv());
    }

    public PollSweep(Map<String, String> environment) {
        this(duties(new Environment(environment), new AwsClients(environment)));
    }

    PollSweep(DutiesOfPolls duties) {
        super(event -> duties.at(event.time()));
    }

    private static DutiesOfPolls duties(Environment environment, AwsClients clients) {
        var table = new ContestTable(clients.dynamoDb(), environment.required("CONTEST_TABLE"), Clock.systemUTC());
        var files = new S3PublicFiles(clients.s3(), environment.required("PUBLIC_BUCKET"));
        var count = new SqsQueue(clients.sqs(), environment.required("COUNT_QUEUE_URL"));
        var drafts = new SqsQueue(clients.sqs(), environment.required("POLL_QUEUE_URL"));
        return new DutiesOfPolls(
                new DynamoPolls(table),
                poll -> files.read(poll.folder() + Drafts.MARKS + ".sig").isEmpty()
                        && files.read(Drafts.folder(poll) + Drafts.MARKS).isPresent(),
                poll -> count.send(Map.of("poll", poll.toString())),
                poll -> drafts.send(DraftsMessage.of(poll)));
    }
}
