package kz.uzdik.functions.citizenvoting;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.DynamoBallotBox;
import kz.uzdik.aws.FileSigner;
import kz.uzdik.aws.KmsSignature;
import kz.uzdik.aws.S3Closings;
import kz.uzdik.aws.S3Counts;
import kz.uzdik.aws.S3Ledgers;
import kz.uzdik.aws.S3PollKeys;
import kz.uzdik.aws.S3PublishedPolls;
import kz.uzdik.aws.SqsQueue;
import kz.uzdik.domain.poll.PublishedKeys;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.voting.BallotBox;
import kz.uzdik.domain.voting.Closings;
import kz.uzdik.domain.voting.Counts;
import kz.uzdik.domain.voting.Ledgers;
import kz.uzdik.http.Environment;

/** What boxes are closed and ballots counted with. */
record CountPorts(
        PublishedPolls polls,
        PublishedKeys keys,
        BallotBox box,
        Ledgers ledgers,
        Closings closings,
        Counts counts,
        CountQueue queue,
        Supplier<SecureRandom> random) {

    /** The ports as a function's environment says. */
    static CountPorts of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        String bucket = environment.required("PUBLIC_BUCKET");
        var polls = new S3PublishedPolls(clients.s3(), bucket, Clock.systemUTC());
        FileSigner signer = new KmsSignature(clients.kms(), environment.required("SIGNING_KEY_ID"))::signMessage;
        var queue = new SqsQueue(clients.sqs(), environment.required("COUNT_QUEUE_URL"));
        return new CountPorts(
                polls,
                new S3PollKeys(clients.s3(), bucket),
                new DynamoBallotBox(clients.dynamoDb(), environment.required("BALLOT_TABLE")),
                new S3Ledgers(clients.s3(), bucket),
                new S3Closings(clients.s3(), bucket, signer, polls),
                new S3Counts(clients.s3(), bucket, signer, polls),
                (poll, district) -> queue.send(CountMessage.of(poll, district)),
                SecureRandom::new);
    }
}
