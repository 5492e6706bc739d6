package kz.uzdik.functions.citizenvoting;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.DynamoBallotBox;
import kz.uzdik.aws.S3Closings;
import kz.uzdik.aws.S3Counts;
import kz.uzdik.aws.S3Ledgers;
import kz.uzdik.aws.S3PollKeys;
import kz.uzdik.aws.S3PublishedPolls;
import kz.uzdik.aws.SqsQueue;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedKeys;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.voting.BallotBox;
import kz.uzdik.domain.voting.Closings;
import kz.uzdik.domain.voting.Counts;
import kz.uzdik.domain.voting.Ledgers;
import kz.uzdik.http.DraftsMessage;
import kz.uzdik.http.Environment;

/**
 * What boxes are closed and ballots counted with.
 *
 * @param administration is told that there is something of a poll to be signed
 */
record CountPorts(
        PublishedPolls polls,
        PublishedKeys keys,
        BallotBox box,
        Ledgers ledgers,
        Closings closings,
        Counts counts,
        CountQueue queue,
        Consumer<PollId> administration,
        Supplier<SecureRandom> random) {

    /** The ports as a function's environment says. */
    static CountPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        String bucket = environment.required("PUBLIC_BUCKET");
        var polls = new S3PublishedPolls(clients.s3(), bucket, Clock.systemUTC());
        var pollsQueue = new SqsQueue(clients.sqs(), environment.required("POLL_QUEUE_URL"));
        var queue = new SqsQueue(clients.sqs(), environment.required("COUNT_QUEUE_URL"));
        return new CountPorts(
                polls,
                new S3PollKeys(clients.s3(), bucket),
                new DynamoBallotBox(clients.dynamoDb(), environment.required("BALLOT_TABLE")),
                new S3Ledgers(clients.s3(), bucket),
                new S3Closings(clients.s3(), bucket, polls),
                new S3Counts(clients.s3(), bucket, polls),
                (poll, district) -> queue.send(CountMessage.of(poll, district)),
                poll -> pollsQueue.send(DraftsMessage.of(poll)),
                SecureRandom::new);
    }
}
